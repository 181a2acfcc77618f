package nl.regie.research.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Wording;
import nl.regie.cohort.Group;
import nl.regie.entry.LocalizedText;
import nl.regie.finding.Verdict;
import nl.regie.mirror.Mirror;
import nl.regie.mirror.MirrorTable;
import nl.regie.mirror.Subject;
import nl.regie.research.share.Interval;
import nl.regie.research.share.Proportion;
import nl.regie.table.Column;
import nl.regie.table.Table;
import nl.regie.table.ValueKind;

/**
 * How many of the dossiers of a group have one answer. What is hidden is empty.
 *
 * @param day the day; empty where each dossier was read on the day of its own last entry
 * @param group the group; empty for the whole, and for dossiers in no group
 * @param isWhole whether it is all groups together
 * @param subject what it is about
 * @param text what that is called
 * @param answer the answer, as a code
 * @param answerText what that is called
 * @param count how many dossiers have it
 * @param of how many dossiers there are
 */
public record Share(
        Optional<LocalDate> day,
        Optional<Group> group,
        boolean isWhole,
        Subject subject,
        LocalizedText text,
        String answer,
        LocalizedText answerText,
        Optional<Integer> count,
        Optional<Integer> of) {
    /** The rows of a table of shares. */
    public static final Table<Share> TABLE = new Table<>(
            "shares",
            LocalizedText.of(
                    "Hoeveel dossiers van een groep op een dag één antwoord hebben op één vraag.",
                    "How many dossiers of a group on a day have one answer to one question."),
            List.of(
                    Column.some(
                            "day",
                            ValueKind.DAY,
                            "De dag waarop gekeken is; leeg: elk dossier op de dag van zijn eigen laatste invoer.",
                            "The day that was looked at; empty: each dossier on the day of its own last entry.",
                            Share::day),
                    Column.some(
                            "group_name",
                            ValueKind.TEXT,
                            "De groep; leeg: het geheel, of dossiers zonder groep.",
                            "The group; empty: the whole, or dossiers in no group.",
                            share -> share.group().map(Group::value)),
                    Column.each(
                            "is_whole",
                            ValueKind.YES_NO,
                            "Of dit alle groepen samen zijn.",
                            "Whether this is all groups together.",
                            Share::isWhole),
                    Column.<Share>each(
                                    "kind",
                                    ValueKind.TEXT,
                                    "Waar de vraag over gaat.",
                                    "What the question is about.",
                                    share -> share.subject().kind())
                            .oneOf(List.of("statement", "claim", "life-domain", "experience", "number")),
                    Column.each(
                            "subject",
                            ValueKind.TEXT,
                            "De code van de vraag: een uitspraak van de module, of een onderdeel ervan.",
                            "The code of the question: a statement of the module, or a part of it.",
                            share -> share.subject().code()),
                    Column.each(
                            "text_nl",
                            ValueKind.TEXT,
                            "De vraag in woorden, in het Nederlands.",
                            "The question in words, in Dutch.",
                            share -> share.text().nl()),
                    Column.each(
                            "text_en",
                            ValueKind.TEXT,
                            "De vraag in woorden, in het Engels.",
                            "The question in words, in English.",
                            share -> share.text().en()),
                    Column.each(
                            "answer",
                            ValueKind.TEXT,
                            "Het antwoord. Bij uitspraken is cannot-tell iets anders dan not-met.",
                            "The answer. Of statements, cannot-tell is not the same as not-met.",
                            Share::answer),
                    Column.<Share>some(
                                    "dossiers",
                                    ValueKind.WHOLE_NUMBER,
                                    "Hoeveel dossiers dit antwoord hebben; leeg: verborgen.",
                                    "How many dossiers have this answer; empty: hidden.",
                                    Share::count)
                            .in("dossiers", "dossiers"),
                    Column.<Share>some(
                                    "of_dossiers",
                                    ValueKind.WHOLE_NUMBER,
                                    "Van hoeveel dossiers dat is; leeg: verborgen.",
                                    "Of how many dossiers that is; empty: hidden.",
                                    Share::of)
                            .in("dossiers", "dossiers"),
                    Column.<Share>some(
                                    "share",
                                    ValueKind.NUMBER,
                                    "Het deel, van 0 tot 1; leeg: verborgen, of er is niemand.",
                                    "The share, from 0 to 1; empty: hidden, or there is nobody.",
                                    share -> share.proportion().map(Proportion::share))
                            .in("deel", "share"),
                    Column.<Share>some(
                                    "low",
                                    ValueKind.NUMBER,
                                    "De onderkant van het interval van 95 % (Wilson).",
                                    "The lower end of the interval of 95 % (Wilson).",
                                    share -> share.interval().map(Interval::low))
                            .in("deel", "share"),
                    Column.<Share>some(
                                    "high",
                                    ValueKind.NUMBER,
                                    "De bovenkant van het interval van 95 % (Wilson).",
                                    "The upper end of the interval of 95 % (Wilson).",
                                    share -> share.interval().map(Interval::high))
                            .in("deel", "share"),
                    Column.each(
                            "is_hidden",
                            ValueKind.YES_NO,
                            "Of het aantal verborgen is, omdat het over weinig mensen gaat of omdat een ander er anders uit volgt.",
                            "Whether the number is hidden, because it is about few people or because another would follow from it.",
                            share -> share.count().isEmpty())));

    /** No part is null. */
    public Share {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(answerText, "answerText");
        Objects.requireNonNull(count, "count");
        Objects.requireNonNull(of, "of");
    }

    /** All shares of what a cohort shows, in the order of the module. */
    public static Stream<Share> in(Mirror mirror, CareModule module) {
        return mirror.tables().stream().flatMap(table -> in(table, module));
    }

    /** The shares of one table: of each group in the order of names, and of the whole last. */
    public static Stream<Share> in(MirrorTable table, CareModule module) {
        LocalizedText text = table.subject().text(module);
        return table.rows().stream()
                .flatMap(row -> IntStream.range(0, table.columns().size())
                        .mapToObj(i -> new Share(
                                table.day(),
                                row.group(),
                                row.isWhole(),
                                table.subject(),
                                text,
                                table.columns().get(i).code(),
                                table.columns().get(i).text(module),
                                row.counts().get(i),
                                row.dossiers())));
    }

    /** The count beside what it is of; empty where one of them is hidden, or there is nobody. */
    public Optional<Proportion> proportion() {
        return count.flatMap(some -> of.filter(all -> all > 0).map(all -> new Proportion(some, all)));
    }

    /** Whether it cannot be told because it is hidden, and not because there is nobody. */
    public boolean isHidden() {
        return count.isEmpty() || of.isEmpty();
    }

    /** How sure the share is. */
    public Optional<Interval> interval() {
        return proportion().map(Proportion::interval);
    }

    /** Whether it is the share of dossiers in which a statement has this verdict. */
    public boolean isOf(Verdict verdict) {
        return subject instanceof Subject.OfStatement && answer.equals(Wording.code(verdict));
    }
}

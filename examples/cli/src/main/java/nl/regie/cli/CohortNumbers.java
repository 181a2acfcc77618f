package nl.regie.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.cohort.Group;
import nl.regie.entry.Language;
import nl.regie.entry.LocalizedText;
import nl.regie.mirror.MirrorTable;
import nl.regie.mirror.Subject;
import nl.regie.table.Column;
import nl.regie.table.Dictionary;
import nl.regie.table.Table;
import nl.regie.table.ValueKind;

/** What a cohort shows as one long table: a row for each number, with what it is of. What is hidden is empty. */
final class CohortNumbers {
    private final List<MirrorTable> tables;
    private final CareModule module;
    private final Language language;

    CohortNumbers(List<MirrorTable> tables, CareModule module, Language language) {
        this.tables = tables;
        this.module = module;
        this.language = language;
    }

    /** How many dossiers of a group have one answer to one question. */
    private record Shown(MirrorTable of, MirrorTable.Row row, int column) {
        Optional<LocalDate> day() {
            return of.day();
        }

        Subject subject() {
            return of.subject();
        }

        MirrorTable.Column answer() {
            return of.columns().get(column);
        }

        Optional<Integer> count() {
            return row.counts().get(column);
        }

        Optional<String> percent() {
            return row.perThousand(column).map(share -> share / 10 + "." + share % 10);
        }
    }

    /** As CSV (RFC 4180), with a header. */
    String csv() {
        return table().csv(rows());
    }

    /** What each column says, as CSV: to be laid beside the table. */
    String dictionary() {
        return Dictionary.csv(List.of(table()));
    }

    private Stream<Shown> rows() {
        return tables.stream().flatMap(table -> table.rows().stream()
                .flatMap(row ->
                        IntStream.range(0, table.columns().size()).mapToObj(column -> new Shown(table, row, column))));
    }

    private Table<Shown> table() {
        return new Table<>(
                "cohort",
                LocalizedText.of(
                        "Hoeveel dossiers van een groep op een dag één antwoord hebben op één vraag.",
                        "How many dossiers of a group on a day have one answer to one question."),
                List.of(
                        Column.some(
                                "day",
                                ValueKind.DAY,
                                "De dag waarop gekeken is; leeg: elk dossier op de dag van zijn eigen laatste invoer.",
                                "The day that was looked at; empty: each dossier on the day of its own last entry.",
                                Shown::day),
                        Column.some(
                                "group",
                                ValueKind.TEXT,
                                "De groep; leeg: het geheel, of dossiers zonder groep.",
                                "The group; empty: the whole, or dossiers in no group.",
                                shown -> shown.row().group().map(Group::value)),
                        Column.each(
                                "whole",
                                ValueKind.YES_NO,
                                "Of dit alle groepen samen zijn.",
                                "Whether this is all groups together.",
                                shown -> shown.row().isWhole()),
                        Column.<Shown>each(
                                        "kind",
                                        ValueKind.TEXT,
                                        "Waar de vraag over gaat: een uitspraak van de module, een onderdeel ervan, een levensgebied, een ervaring, of hoeveel er van iets is.",
                                        "What the question is about: a statement of the module, a part of it, a part of life, an experience, or how many there are of something.",
                                        shown -> shown.subject().kind())
                                .oneOf(codes(shown -> shown.subject().kind())),
                        Column.each(
                                "subject",
                                ValueKind.TEXT,
                                "De code van de vraag: in elke taal dezelfde.",
                                "The code of the question: the same in every language.",
                                shown -> shown.subject().code()),
                        Column.each(
                                "text",
                                ValueKind.TEXT,
                                "De vraag in woorden, in de taal van --lang.",
                                "The question in words, in the language of --lang.",
                                shown -> shown.subject().text(module).in(language)),
                        Column.<Shown>each(
                                        "answer",
                                        ValueKind.TEXT,
                                        "Het antwoord. Bij uitspraken is cannot-tell iets anders dan not-met.",
                                        "The answer. Of statements, cannot-tell is not the same as not-met.",
                                        shown -> shown.answer().code())
                                .oneOf(codes(shown -> shown.answer().code())),
                        Column.each(
                                "answer_text",
                                ValueKind.TEXT,
                                "Het antwoord in woorden, in de taal van --lang.",
                                "The answer in words, in the language of --lang.",
                                shown -> shown.answer().text(module).in(language)),
                        Column.<Shown>some(
                                        "count",
                                        ValueKind.WHOLE_NUMBER,
                                        "Hoeveel dossiers dit antwoord hebben; leeg: verborgen.",
                                        "How many dossiers have this answer; empty: hidden.",
                                        Shown::count)
                                .in("dossiers", "dossiers"),
                        Column.<Shown>some(
                                        "of",
                                        ValueKind.WHOLE_NUMBER,
                                        "Van hoeveel dossiers dat is; leeg: verborgen.",
                                        "Of how many dossiers that is; empty: hidden.",
                                        shown -> shown.row().dossiers())
                                .in("dossiers", "dossiers"),
                        Column.<Shown>some(
                                        "percent",
                                        ValueKind.NUMBER,
                                        "Het deel, afgerond op een tiende; leeg: verborgen, of er is niemand.",
                                        "The share, rounded to a tenth; empty: hidden, or there is nobody.",
                                        Shown::percent)
                                .in("procent", "per cent"),
                        Column.each(
                                "hidden",
                                ValueKind.YES_NO,
                                "Of het aantal verborgen is, omdat het over weinig mensen gaat of omdat een ander er anders uit volgt.",
                                "Whether the number is hidden, because it is about few people or because another would follow from it.",
                                shown -> shown.count().isEmpty())));
    }

    private List<String> codes(Function<Shown, String> of) {
        return rows().map(of).distinct().toList();
    }
}

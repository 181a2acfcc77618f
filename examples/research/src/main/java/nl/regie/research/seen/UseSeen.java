package nl.regie.research.seen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.EntryKind;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.InvalidValueException;
import nl.regie.entry.Language;
import nl.regie.entry.LocalizedText;
import nl.regie.entry.Part;
import nl.regie.evaluation.DossierEvaluator;
import nl.regie.patientcopy.ConversationSheet;
import nl.regie.patientcopy.Copy;
import nl.regie.patientcopy.PatientCopy;
import nl.regie.patientcopy.SignallingSheet;
import nl.regie.patientcopy.VisitReport;
import nl.regie.table.Column;
import nl.regie.table.Table;
import nl.regie.table.ValueKind;

/**
 * What became of the entries of one kind that hold on a day: each is in one of the four counts, the first that fits.
 *
 * <p>A page uses an entry if it says something else without it. The pages are those of the patient: the plan, the sheet
 * for the conversation, the report of the last visit and the signalling plan.
 *
 * @param dossier the number of the dossier in this run
 * @param kind the list in which the entries stand
 * @param byClaims how many a claim names as evidence, or as still open
 * @param byOthers how many another entry needs
 * @param byPages how many a page of the patient shows
 * @param unused how many nothing of these used
 */
public record UseSeen(int dossier, String kind, int byClaims, int byOthers, int byPages, int unused) {
    /** The rows of a table of uses. */
    public static final Table<UseSeen> TABLE = new Table<>(
            "uses",
            LocalizedText.of(
                    "Een soort invoer in een dossier, en wat ermee gebeurde.",
                    "A kind of entry in a dossier, and what became of it."),
            List.of(
                    Seen.dossier(UseSeen::dossier),
                    Column.<UseSeen>each(
                                    "kind",
                                    ValueKind.TEXT,
                                    "De lijst in het dossier waarin de invoer staat.",
                                    "The list of the dossier in which the entries stand.",
                                    UseSeen::kind)
                            .oneOf(EntryKind.all().stream().map(EntryKind::list).toList()),
                    entries(
                            "by_claims",
                            "Genoemd door een onderdeel van een uitspraak, als bewijs of als nog open.",
                            "Named by a claim, as evidence or as still open.",
                            UseSeen::byClaims),
                    entries(
                            "by_others",
                            "Nodig voor een andere invoer, en door geen onderdeel genoemd.",
                            "Needed by another entry, and named by no claim.",
                            UseSeen::byOthers),
                    entries(
                            "by_pages",
                            "Alleen te zien op een blad voor de patiënt.",
                            "Only shown on a page of the patient.",
                            UseSeen::byPages),
                    entries("unused", "Door niets hiervan gebruikt.", "Used by nothing of these.", UseSeen::unused)));

    /** The kind is not null. */
    public UseSeen {
        Objects.requireNonNull(kind, "kind");
    }

    private static Column<UseSeen> entries(
            String name, String nl, String en, java.util.function.Function<UseSeen, Integer> value) {
        return Column.each(name, ValueKind.WHOLE_NUMBER, nl, en, value).in("invoeren", "entries");
    }

    /** How many there are. */
    public int entries() {
        return byClaims + byOthers + byPages + unused;
    }

    /** The uses in one dossier on a day. */
    static List<UseSeen> in(Dossier dossier, int number, LocalDate day, DossierEvaluator evaluator) {
        Set<EntryId> named = evaluator.evaluate(dossier, day).findings().stream()
                .flatMap(finding -> finding.claims().stream())
                .flatMap(claim -> Stream.concat(claim.result().evidence().stream(), claim.result().open().stream()))
                .collect(Collectors.toSet());
        return new Looking(dossier, day, evaluator.module(), named).uses(number);
    }

    /** One dossier, the names that claims know of it, and its pages. */
    private static final class Looking {
        private final Dossier dossier;
        private final LocalDate day;
        private final CareModule module;
        private final Set<EntryId> named;
        private final List<String> pages;

        Looking(Dossier dossier, LocalDate day, CareModule module, Set<EntryId> named) {
            this.dossier = dossier;
            this.day = day;
            this.module = module;
            this.named = named;
            this.pages = pages(dossier);
        }

        List<UseSeen> uses(int number) {
            return EntryKind.all().stream()
                    .filter(kind -> !dossier.current(kind.type()).isEmpty())
                    .map(kind -> use(kind, number))
                    .toList();
        }

        private UseSeen use(EntryKind<?> kind, int number) {
            List<Entry> rest = new ArrayList<>();
            int byClaims = 0;
            for (Entry entry : dossier.current(kind.type())) {
                if (isNamed(entry)) {
                    byClaims++;
                } else {
                    rest.add(entry);
                }
            }
            int byOthers = 0;
            int byPages = 0;
            if (!rest.isEmpty() && !isUnusedWithAll(rest)) {
                for (Entry entry : rest) {
                    Use use = without(List.of(entry));
                    byOthers += use == Use.BY_OTHERS ? 1 : 0;
                    byPages += use == Use.BY_PAGES ? 1 : 0;
                }
            }
            return new UseSeen(number, kind.list(), byClaims, byOthers, byPages, rest.size() - byOthers - byPages);
        }

        private boolean isNamed(Entry entry) {
            return Stream.concat(Stream.of(entry.id()), entry.parts().map(Part::id))
                    .anyMatch(named::contains);
        }

        private boolean isUnusedWithAll(Collection<Entry> entries) {
            return without(entries) == Use.NONE;
        }

        private Use without(Collection<Entry> entries) {
            Set<EntryId> gone = entries.stream().map(Entry::id).collect(Collectors.toSet());
            Dossier.Builder rest = Dossier.builder().from(dossier);
            EntryKind.all().forEach(kind -> keep(kind, gone, rest));
            try {
                return pages(rest.build()).equals(pages) ? Use.NONE : Use.BY_PAGES;
            } catch (InvalidValueException e) {
                return Use.BY_OTHERS;
            }
        }

        private <E extends Entry> void keep(EntryKind<E> kind, Set<EntryId> gone, Dossier.Builder rest) {
            kind.put(
                    kind.in(dossier).stream()
                            .filter(entry -> !gone.contains(entry.id()))
                            .toList(),
                    rest);
        }

        private List<String> pages(Dossier of) {
            return Stream.<Copy>of(
                            PatientCopy.of(of, day, module),
                            ConversationSheet.of(of, day, module),
                            VisitReport.of(of, day, module),
                            SignallingSheet.of(of, day, module))
                    .map(copy -> copy.text(Language.NL))
                    .toList();
        }
    }

    private enum Use {
        NONE,
        BY_OTHERS,
        BY_PAGES
    }
}

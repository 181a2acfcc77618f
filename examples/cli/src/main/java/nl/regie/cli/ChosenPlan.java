package nl.regie.cli;

import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import nl.regie.careplan.CarePlan;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.signalling.SignallingPlan;

/** A version of a plan or signalling plan, and the dossier in which it stands. */
record ChosenPlan(Dossier dossier, Entry version) {
    /** The plan that was recorded last, of those that hold. */
    static ChosenPlan last(Dossier dossier) {
        CarePlan plan = dossier.current(CarePlan.class).stream()
                .max(Comparator.comparing((CarePlan each) -> each.recorded().on())
                        .thenComparing(each -> each.id().value()))
                .orElseThrow(() -> wrong("In dit dossier is geen plan. / There is no plan in this dossier."));
        return new ChosenPlan(dossier, plan);
    }

    static ChosenPlan named(Dossier dossier, String id) {
        return dossier.entries()
                .filter(entry -> entry instanceof CarePlan || entry instanceof SignallingPlan)
                .filter(entry -> entry.id().value().equals(id))
                .findAny()
                .map(version -> new ChosenPlan(dossier, version))
                .orElseThrow(() -> wrong("Geen versie van een plan heeft dit id. / No version of a plan has this id."));
    }

    /** The version in whose place this one came. */
    ChosenPlan former() {
        EntryId former = version.recorded()
                .replaces()
                .orElseThrow(
                        () -> wrong("Van dit plan is er maar één versie. / There is only one version of this plan."));
        return named(dossier, former.value());
    }

    /** This version as a plan, where a signalling plan will not do. */
    CarePlan plan() {
        if (version instanceof CarePlan plan) {
            return plan;
        }
        throw wrong("Dit is een signaleringsplan; kies een plan. / This is a signalling plan; choose a plan.");
    }

    static WrongUsage wrong(String message) {
        return new WrongUsage(message, new NoSuchElementException("no plan"));
    }

    static WrongUsage wrongNumber(List<String> given) {
        return new WrongUsage(
                "Noem er zoveel als --help vraagt / name as many as --help asks for.",
                new IllegalArgumentException(given.size() + " given"));
    }
}

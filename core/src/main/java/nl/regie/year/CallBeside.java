package nl.regie.year;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.day.DayView;
import nl.regie.entry.Language;
import nl.regie.help.Situation;
import nl.regie.help.ToCall;
import nl.regie.help.WhomToCall;
import nl.regie.naming.Naming;
import nl.regie.page.Item;
import nl.regie.page.Section;
import nl.regie.page.Stress;
import nl.regie.signalling.SignallingPlan;

/** Where a sign stands on a page, it also stands whom to call. */
final class CallBeside {
    private CallBeside() {}

    static Section signs(DayView view, CareModule module, Language language) {
        List<SignallingPlan> plans = WhomToCall.stillInvolved(
                view.current(SignallingPlan.class).stream()
                        .filter(plan -> view.dossier()
                                .isPatientOrProfessional(plan.recorded().by()))
                        .toList(),
                view);
        Set<Situation> situations = EnumSet.of(Situation.GETS_WORSE);
        situations.addAll(WhomToCall.in(view.dossier().signallingPlans()));
        WhomToCall toCall =
                WhomToCall.forHome(plans, situations).besideThoseCloseBy(view).besideItsNumbers(module);
        Naming naming =
                new Naming(view.dossier(), module, language).on(view.day()).forThePatient();
        List<Item> lines = Stream.concat(
                        toCall.lack(module).map(lack -> lack.in(language)).stream(),
                        toCall.said(naming, module, language).stream().map(call -> withRoom(call, module, language)))
                .map(line -> new Item(Optional.of(line)))
                .toList();
        return new Section(module.wordingById("signalling/whom-to-call").in(language), lines).with(Stress.LARGE);
    }

    /** A dossier knows nobody's number: there is room to write it down, as on the other pages. */
    private static String withRoom(ToCall call, CareModule module, Language language) {
        return call.line().isPresent()
                ? call.text()
                : call.text() + " – "
                        + module.wordingById("signalling/telephone").in(language) + " ____________________";
    }
}

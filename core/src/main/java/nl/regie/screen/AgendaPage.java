package nl.regie.screen;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Wording;
import nl.regie.consult.ConsultPreparation;
import nl.regie.day.DayView;
import nl.regie.entry.Language;
import nl.regie.entry.OwnWords;
import nl.regie.naming.Naming;
import nl.regie.page.Block.Paragraph;
import nl.regie.page.Item;
import nl.regie.page.Page;
import nl.regie.page.Phrase;
import nl.regie.page.Section;
import nl.regie.people.ClosedRecord;
import nl.regie.visit.Agenda;
import nl.regie.visit.AgendaItem;
import nl.regie.visit.AgendaSide;

/** What each side wants to talk about, as a page for care staff. Whether the visit goes on is no part of it. */
final class AgendaPage {
    private final DayView view;
    private final CareModule module;
    private final Language language;
    private final Naming naming;

    AgendaPage(DayView view, CareModule module, Language language) {
        this.view = view;
        this.module = module;
        this.language = language;
        this.naming = new Naming(view.dossier(), module, language).on(view.day());
    }

    Page page() {
        Page.Builder page = Page.titled(language, naming.word("agenda/title")).from(module.houseStyle());
        Optional<ClosedRecord> closed = view.dossier().patient().closedOn(view.day());
        if (closed.isPresent()) {
            return page.stress(naming.word(closed.get().wording())).build();
        }
        page.open(Phrase.ours(naming.sentence("visit-advice/on", Map.of("on", naming.of(view.day())))));
        Optional<ConsultPreparation> prepared = prepared();
        if (prepared.isEmpty()) {
            page.open(Phrase.ours(naming.word("visit-advice/nothing-prepared")));
        }
        Agenda agenda = prepared.map(last -> Agenda.of(view.dossier(), last))
                .orElseGet(() -> Agenda.withoutPreparation(view.dossier()));
        Stream.of(AgendaSide.values()).forEach(side -> page.add(of(side, agenda)));
        return page.isEmpty() ? page.stress(naming.word("agenda/empty")).build() : page.build();
    }

    private Section of(AgendaSide side, Agenda agenda) {
        return new Section(
                naming.word(Wording.id("agenda", side)),
                agenda.of(side).stream().map(this::item).toList());
    }

    /** The patient's own words are the patient's; of everybody else's topic it says whose it is. */
    private Item item(AgendaItem topic) {
        Item item = new Item(
                        topic.side() == AgendaSide.PATIENT
                                ? Optional.empty()
                                : Optional.of(naming.of(topic.topic().raisedBy())))
                .quote(topic.topic().inOwnWords().map(OwnWords::text));
        List<String> remarks = Stream.of(
                        topic.topic().inOwnWords().isPresent()
                                ? Stream.<String>empty()
                                : topic.topic().note().map(naming::plain).stream(),
                        topic.isWrittenInPerson() || topic.side() != AgendaSide.PATIENT
                                ? Stream.<String>empty()
                                : Stream.of(naming.sentence(
                                        "agenda/written-by", Map.of("who", naming.of(topic.writtenBy())))),
                        topic.isInterpretedByACloseOne(view.dossier())
                                ? Stream.of(naming.word("naming/interpreted"))
                                : Stream.<String>empty(),
                        topic.hasWaited() ? Stream.of(naming.word("agenda/has-waited")) : Stream.<String>empty())
                .flatMap(lines -> lines)
                .toList();
        for (String remark : remarks) {
            item = item.with(Paragraph.of(remark));
        }
        return item;
    }

    private Optional<ConsultPreparation> prepared() {
        return view.current(ConsultPreparation.class).stream()
                .max(Comparator.comparing(
                                (ConsultPreparation each) -> each.recorded().on())
                        .thenComparing(each -> each.visitOn().orElse(LocalDate.MIN))
                        .thenComparing(each -> each.id().value()));
    }
}

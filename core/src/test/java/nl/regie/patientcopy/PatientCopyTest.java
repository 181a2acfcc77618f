package nl.regie.patientcopy;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.ContactAgreement;
import nl.regie.careplan.Goal;
import nl.regie.careplan.GoalStatus;
import nl.regie.careplan.PlanStatus;
import nl.regie.careplan.PlannedAction;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Annotation;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;
import nl.regie.dossier.SupportRecord;
import nl.regie.entry.EnteredInError;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.entry.Recorded;
import nl.regie.experience.Experience;
import nl.regie.experience.ExperienceAnswer;
import nl.regie.experience.ExperienceTopic;
import nl.regie.generators.Dossiers;
import nl.regie.generators.Floor;
import nl.regie.help.HelpLine;
import nl.regie.people.CloseOne;
import nl.regie.people.Patient;
import nl.regie.precondition.Appraisal;
import nl.regie.precondition.Aspect;
import nl.regie.precondition.DirectionWish;
import nl.regie.precondition.Judgement;
import nl.regie.precondition.SelfDirection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatientCopyTest {
    private static final Path ROOT = Path.of(System.getProperty("regie.root"));
    private static final Path GOLDEN = ROOT.resolve("core/src/test/resources/nl/regie/patientcopy");
    private static final PersonId PATIENT = PersonId.of("patient-of-this-test");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final Pattern MARK = Pattern.compile("#\\d+#");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)(?: [a-zA-Z0-9-]+=\"[^\"<>]*\")*(/?)>");
    private static final Pattern LOOSE_AMPERSAND = Pattern.compile("&(?!(amp|lt|gt|quot|#\\d+|#x[0-9A-F]+);)");
    private static final Set<String> ELEMENTS = Set.of(
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "main",
            "h1",
            "h2",
            "h3",
            "p",
            "bdi",
            "section",
            "div",
            "blockquote",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "dl",
            "dt",
            "dd",
            "ul",
            "li",
            "b",
            "span",
            "svg",
            "desc",
            "ellipse",
            "circle",
            "line",
            "rect",
            "text",
            "tspan");
    private static final String SECRET = "zwijgzaam-7d3f";

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    /** Golden files, read by a person before they were accepted. Renew them with -Dregie.renew=true. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void theCopyOfTheExampleIsAsAPersonReadIt(Language language) throws IOException {
        Dossier dossier = DossierFile.read(Files.readAllBytes(ROOT.resolve("examples/dossiers/gerrit.json")))
                .orElseThrow();
        PatientCopy copy = PatientCopy.of(dossier, dossier.lastRecordedOn().orElseThrow());
        isGolden("gerrit." + language.tag() + ".txt", copy.text(language));
        isGolden("gerrit." + language.tag() + ".html", copy.html(language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anEmptyPlanIsAPageThatPutsNobodyOff(Language language) {
        PatientCopy copy = PatientCopy.of(
                Dossier.builder().patient(Patient.builder().id(PATIENT).build()).build(), DAY);
        String expected =
                language == Language.NL ? "Er staat nog niets in mijn plan." : "There is nothing in my plan yet.";
        assertThat(copy.text(language)).contains(expected);
        assertThat(copy.html(language)).contains(expected).containsOnlyOnce("<h2>");
        assertThat(copy.text(language)).contains("112", language == Language.NL ? "de huisarts" : "the GP");
    }

    @Test
    void aSentenceThatThePatientWantsToDoItAloneIsForThePatientToRead() {
        Dossier dossier = Dossier.builder()
                .patient(Patient.builder().id(PATIENT).build())
                .addCarePlans(CarePlan.builder()
                        .id(EntryId.of("plan"))
                        .recorded(Recorded.of(DAY, PATIENT))
                        .status(PlanStatus.ACTIVE)
                        .choosesToDoItAlone(OwnWords.of("Wil het zelf doen."))
                        .build())
                .build();

        assertThat(PatientCopy.of(dossier, DAY).text(Language.NL))
                .contains("Er staat dat ik het alleen wil doen")
                .contains("Wil het zelf doen.");
    }

    @Test
    void whatAPersonTypedIsEscaped() {
        Dossier dossier = Dossier.builder()
                .patient(Patient.builder()
                        .id(PATIENT)
                        .name(PersonName.of("<img src=x onerror=alert(1)>"))
                        .build())
                .addAnswers(answer("a1")
                        .inOwnWords(OwnWords.of("</blockquote><script>alert(\"1\")</script> {{title}} & 'zo'"))
                        .build())
                .build();
        String html = PatientCopy.of(dossier, DAY).html(Language.NL);
        assertThat(html)
                .doesNotContain("<script")
                .doesNotContain("<img")
                .contains("&lt;script&gt;")
                .contains("{{title}}");
        assertThat(PatientCopy.of(dossier, DAY).text(Language.NL))
                .contains("</blockquote><script>alert(\"1\")</script> {{title}} & 'zo'");
    }

    @Test
    void whatAProfessionalMadeOfItIsNeverShownAsWhatThePatientTold() {
        Dossier dossier = Dossier.builder()
                .patient(Patient.builder().id(PATIENT).build())
                .addAnswers(answer("a1").professionalsReading(Note.of(SECRET)).build())
                .build();
        copies(dossier).forEach(copy -> assertThat(copy).doesNotContain(SECRET));
    }

    @Test
    void whatACloseOneWroteDownIsNotInIt() {
        PersonId daughter = PersonId.of("daughter");
        Dossier dossier = Dossier.builder()
                .patient(Patient.builder().id(PATIENT).build())
                .addCloseOnes(CloseOne.builder()
                        .id(EntryId.of("close-one"))
                        .recorded(Recorded.of(DAY, PATIENT))
                        .person(daughter)
                        .build())
                .addSupportRecords(SupportRecord.builder()
                        .id(EntryId.of("support"))
                        .recorded(Recorded.of(DAY, daughter))
                        .what(Note.of(SECRET))
                        .build())
                .addAnswers(said("answer", Recorded.of(DAY, daughter)))
                .build();
        assertThat(copies(dossier)).noneMatch(copy -> copy.contains(SECRET));
        assertThat(copies(dossier.erase(EntryId.of("close-one"), DAY))).noneMatch(copy -> copy.contains(SECRET));
    }

    @Test
    void aProposalAPlanOnHoldAnObjectionAndADayThatPassedAreTold() {
        EntryId money = EntryId.of("direction-money");
        Dossier dossier = Dossier.builder()
                .patient(Patient.builder().id(PATIENT).build())
                .addSelfDirections(SelfDirection.builder()
                        .id(money)
                        .recorded(Recorded.of(DAY, PATIENT))
                        .lifeDomain(LifeDomain.DAILY_FUNCTIONING)
                        .wish(DirectionWish.SELF)
                        .askAgainOn(DAY.minusDays(1))
                        .build())
                .addAnnotations(Annotation.builder()
                        .id(EntryId.of("objection"))
                        .recorded(Recorded.of(DAY, PATIENT))
                        .about(money)
                        .inOwnWords(OwnWords.of("Zo heb ik het niet gezegd."))
                        .build())
                .addCarePlans(CarePlan.builder()
                        .id(EntryId.of("plan"))
                        .recorded(Recorded.of(DAY, PATIENT))
                        .status(PlanStatus.PAUSED)
                        .addGoals(Goal.builder()
                                .id(EntryId.of("goal"))
                                .status(GoalStatus.PROPOSED)
                                .inOwnWords(OwnWords.of("Meer buiten."))
                                .build())
                        .addActions(PlannedAction.builder()
                                .id(EntryId.of("action"))
                                .what(Note.of("Wandelen"))
                                .addDoes(PATIENT)
                                .build())
                        .build())
                .build();
        assertThat(PatientCopy.of(dossier, DAY).text(Language.NL))
                .contains(
                        "Afgesproken: Hierover moeten we nog iets afspreken.",
                        "Wat ik hierbij wil zeggen: “Zo heb ik het niet gezegd.”",
                        "Hoe het ermee staat: Dit is een voorstel. Ik heb nog geen ja gezegd.",
                        "Hoe het ermee staat: Dit plan ligt nu even stil.",
                        "Op 3 mei 2026:\n",
                        "    - Deze dag is voorbij. We spreken een nieuwe af.\n")
                .doesNotContain("Ik hoef dit niet alleen te doen.");
    }

    @Property(tries = 100)
    @net.jqwik.api.Tag("thorough")
    void everyDossierHasACopyWithoutMarkupThatSomebodyTyped(@ForAll("dossiers") Dossier dossier) {
        Floor.under("somebody typed markup", DossierFile.write(dossier).contains("<"), 20);
        for (Language language : Language.values()) {
            String html = PatientCopy.of(dossier, day(dossier)).html(language);
            assertThat(html)
                    .startsWith("<!DOCTYPE html>")
                    .endsWith("</html>\n")
                    .doesNotContain("<script")
                    .contains("lang=\"" + language.tag() + "\"");
            assertThat(PatientCopy.of(dossier, day(dossier)).text(language)).isNotBlank();
        }
    }

    /** Of what the patient ticks only that they are not able to shows: it outweighs what others ticked. */
    @Property(tries = 100)
    void howOthersSeeThePatientAndWhatAnybodyExperiencedIsNotInIt(@ForAll("dossiers") Dossier dossier) {
        Dossier more = Dossier.builder()
                .from(dossier)
                .addAppraisals(Appraisal.builder()
                        .id(EntryId.of("secret-1"))
                        .recorded(Recorded.of(day(dossier), dossier.patient().id()))
                        .aspect(
                                closeOneOrPatient(dossier)
                                                .equals(dossier.patient().id())
                                        ? Aspect.WANTS
                                        : Aspect.ABLE)
                        .judgement(Judgement.NO)
                        .viewOf(closeOneOrPatient(dossier))
                        .note(Note.of(SECRET))
                        .inOwnWords(
                                closeOneOrPatient(dossier)
                                                .equals(dossier.patient().id())
                                        ? Optional.empty()
                                        : Optional.of(OwnWords.of(SECRET)))
                        .build())
                .addExperiences(Experience.builder()
                        .id(EntryId.of("secret-2"))
                        .recorded(Recorded.of(day(dossier), dossier.patient().id()))
                        .teller(closeOneOrPatient(dossier))
                        .topic(ExperienceTopic.NOT_LEFT_ALONE)
                        .answer(ExperienceAnswer.NO)
                        .inOwnWords(OwnWords.of(SECRET))
                        .build())
                .addAnnotations(Annotation.builder()
                        .id(EntryId.of("secret-3"))
                        .recorded(Recorded.of(day(dossier), dossier.patient().id()))
                        .about(EntryId.of("secret-1"))
                        .inOwnWords(OwnWords.of(SECRET))
                        .build())
                .build();
        assertThat(copies(more)).isEqualTo(copies(dossier));
    }

    @Property(tries = 100)
    @net.jqwik.api.Tag("thorough")
    void howACloseOneIsThemselvesIsNotInIt(@ForAll("dossiers") Dossier dossier) {
        String text = PatientCopy.of(dossier, day(dossier)).text(Language.NL);
        dossier.carerWellbeings()
                .forEach(wellbeing -> Stream.of(wellbeing.inOwnWords(), wellbeing.need(), wellbeing.response())
                        .flatMap(said -> said.stream())
                        .map(said -> said.text().replaceAll("(?s).*?(#[0-9]+#).*", "$1"))
                        .forEach(mark -> assertThat(text).doesNotContain(mark)));
        Floor.under(
                "a close one said something",
                dossier.carerWellbeings().stream()
                        .anyMatch(wellbeing -> wellbeing.inOwnWords().isPresent()),
                6);
    }

    @Property(tries = 100)
    @net.jqwik.api.Tag("thorough")
    void whatWasEnteredInErrorReplacedOrRecordedLaterIsNotInIt(@ForAll("dossiers") Dossier dossier) {
        LocalDate day = day(dossier);
        PersonId patient = dossier.patient().id();
        Recorded recorded = Recorded.of(day, patient);
        Dossier more = Dossier.builder()
                .from(dossier)
                .addAnswers(
                        said(
                                "secret-1",
                                Recorded.builder()
                                        .from(recorded)
                                        .enteredInError(EnteredInError.of(day, patient))
                                        .build()),
                        said("secret-2", recorded),
                        Answer.builder()
                                .id(EntryId.of("after-2"))
                                .recorded(Recorded.builder()
                                        .from(recorded)
                                        .replaces(EntryId.of("secret-2"))
                                        .build())
                                .question(DiagnosisQuestion.NEED)
                                .response(Response.DECLINED)
                                .build(),
                        said("secret-3", Recorded.of(day.plusDays(1), patient)))
                .build();
        assertThat(copiesOn(more, day)).noneMatch(copy -> copy.contains(SECRET));
        assertThat(copiesOn(more, day.plusDays(1))).allMatch(copy -> copy.contains(SECRET));
    }

    /** Read by a person as the patient would, with somebody looking over the shoulder. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void theDiscreetCopyOfTheExampleIsAsAPersonReadIt(Language language) throws IOException {
        Dossier dossier = DossierFile.read(Files.readAllBytes(ROOT.resolve("examples/dossiers/gerrit.json")))
                .orElseThrow();
        PatientCopy copy = PatientCopy.of(dossier, dossier.lastRecordedOn().orElseThrow());
        CopyWishes discreet = CopyWishes.in(language).discreetly();
        isGolden("gerrit-discreet." + language.tag() + ".txt", copy.text(discreet));
        isGolden("gerrit-discreet." + language.tag() + ".html", copy.html(discreet));
        String page = copy.text(discreet) + copy.html(discreet);
        for (HelpLine ours : List.of(HelpLine.BY_DAY, HelpLine.OUT_OF_HOURS)) {
            assertThat(page).contains(ours.text(CareModule.shipped()).in(language));
            page = page.replace(ours.text(CareModule.shipped()).in(language), "");
        }
        assertThat(page)
                .doesNotContainIgnoringCase("parkinson")
                .doesNotContainIgnoringCase("insuli")
                .doesNotContainIgnoringCase("huisarts");
    }

    @Property(tries = 100)
    void nothingThatWasTypedIsOnTheDiscreetCopyButHowPeopleAreCalled(@ForAll("dossiers") Dossier dossier) {
        Set<String> names = Stream.of(
                        dossier.patient().name().stream(),
                        dossier.professionals().stream().flatMap(each -> each.name().stream()),
                        dossier.expertsByExperience().stream().flatMap(each -> each.name().stream()),
                        dossier.closeOnes().stream().flatMap(each -> each.name().stream()))
                .flatMap(each -> each)
                .flatMap(name -> marks(name.text()))
                .collect(toSet());
        PatientCopy copy = PatientCopy.of(dossier, day(dossier));
        for (Language language : Language.values()) {
            CopyWishes discreet = CopyWishes.in(language).discreetly();
            assertThat(names).containsAll(marks(copy.text(discreet)).toList());
            assertThat(names).containsAll(marks(copy.html(discreet)).toList());
        }
        Floor.under(
                "the copy that is not discreet holds something typed",
                !names.containsAll(marks(copy.text(Language.NL)).toList()),
                20);
    }

    @Property(tries = 50)
    @net.jqwik.api.Tag("thorough")
    void aSectionLeftOutTakesItsWordsWithItWhereverTheyStood(@ForAll("dossiers") Dossier dossier) {
        PatientCopy copy = PatientCopy.of(dossier, day(dossier));
        CopyWishes wishes = CopyWishes.in(Language.NL);
        // whom a signalling plan names to call stands in short, where its section is not left out
        Set<String> toCall = marks(copy.text(only(CopySection.IN_SHORT, CopySection.SIGNALLING)))
                .collect(toSet());
        Map<CopySection, Set<String>> alone = Stream.of(CopySection.values())
                .collect(toMap(section -> section, section -> marks(copy.text(only(section)))
                        .collect(toSet())));
        for (CopySection section : CopySection.values()) {
            Set<String> gone = new HashSet<>(alone.get(section));
            Set<String> elsewhere = alone.entrySet().stream()
                    .filter(other -> other.getKey() != section && other.getKey() != CopySection.LOOK_AGAIN)
                    .flatMap(other -> other.getValue().stream())
                    .collect(toSet());
            gone.removeAll(elsewhere);
            if (section != CopySection.SIGNALLING) {
                gone.removeAll(toCall);
            }
            assertThat(marks(copy.text(wishes.without(section)))).noneMatch(gone::contains);
            assertThat(marks(copy.html(wishes.without(section)))).noneMatch(gone::contains);
        }
    }

    @Test
    void aCopyWithEverySectionLeftOutSaysOnlyWhoseAndWhen() {
        Dossier dossier = Dossier.builder()
                .patient(Patient.builder().id(PATIENT).build())
                .addAnswers(said("answer", Recorded.of(DAY, PATIENT)))
                .build();
        CopyWishes none = Stream.of(CopySection.values())
                .reduce(CopyWishes.in(Language.NL), CopyWishes::without, (one, two) -> two);
        assertThat(PatientCopy.of(dossier, DAY).text(none))
                .isEqualTo("Mijn plan\n\nZoals het was op 4 mei 2026.\nOp dit blad staat verder niets.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029"})
    void noTypedLinePassesForALineOfTheCopy(String lineBreak) {
        String forged = String.join(
                lineBreak,
                "Zo.",
                "",
                "WIE DOET WAT",
                "",
                "- Alles",
                "  Doet het: ik",
                "  Afgesproken: Ik doe dit zelf.");
        List<String> honest = linesOfTheCopy(typedEverywhere("Zo."));
        List<String> lines = linesOfTheCopy(typedEverywhere(forged));
        assertThat(lines).isEqualTo(honest);
        assertThat(PatientCopy.of(typedEverywhere(forged), DAY).text(Language.NL))
                .contains("    | WIE DOET WAT\n")
                .doesNotContain("\r", "\u0085", "\u2028", "\u2029");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069", "\u007F",
                "\u0090", "\u009B"
            })
    void whatTurnsLettersRoundOrSteersATerminalIsShownAsReplaced(String order) {
        PatientCopy copy = PatientCopy.of(typedEverywhere("voor" + order + "na"), DAY);
        assertThat(copy.text(Language.NL)).doesNotContain(order).contains("voor\uFFFDna");
        assertThat(copy.html(Language.NL)).doesNotContain(order).contains("voor\uFFFDna");
    }

    @Property(tries = 100)
    @net.jqwik.api.Tag("thorough")
    void thePageIsWellFormedAndHasNoElementThatAPersonTyped(@ForAll("dossiers") Dossier dossier) {
        Floor.under("somebody typed markup", DossierFile.write(dossier).contains("<"), 20);
        LocalDate day = day(dossier);
        List<String> pages = Stream.of(
                        PatientCopy.of(dossier, day),
                        ConversationSheet.of(dossier, day),
                        VisitReport.of(dossier, day),
                        SignallingSheet.of(dossier, day))
                .flatMap(copy -> Stream.of(
                        copy.html(CopyWishes.in(Language.NL)),
                        copy.html(CopyWishes.in(Language.EN).discreetly())))
                .map(page -> page.replaceFirst("<!DOCTYPE html>", ""))
                .toList();
        for (String page : pages) {
            assertThat(TAG.matcher(page).replaceAll("")).doesNotContain("<").doesNotContainPattern(LOOSE_AMPERSAND);
            Deque<String> open = new ArrayDeque<>();
            TAG.matcher(page).results().forEach(tag -> {
                assertThat(tag.group(2)).isIn(ELEMENTS);
                if (!tag.group(1).isEmpty()) {
                    assertThat(open.pop()).isEqualTo(tag.group(2));
                } else if (tag.group(3).isEmpty()) {
                    open.push(tag.group(2));
                }
            });
            assertThat(open).isEmpty();
        }
    }

    @Property(tries = 100)
    @net.jqwik.api.Tag("thorough")
    void whatACloseOneRecordedChangesNothing(@ForAll("dossiers") Dossier dossier) {
        PersonId closeOne = PersonId.of("close-one-of-this-law");
        Recorded recorded = Recorded.of(day(dossier), closeOne);
        Dossier more = Dossier.builder()
                .from(dossier)
                .addCloseOnes(CloseOne.builder()
                        .id(EntryId.of("secret-1"))
                        .recorded(recorded)
                        .person(closeOne)
                        .build())
                .addAnswers(said("secret-2", recorded))
                .addSelfDirections(SelfDirection.builder()
                        .id(EntryId.of("secret-3"))
                        .recorded(recorded)
                        .lifeDomain(LifeDomain.CARE)
                        .subject(Note.of(SECRET))
                        .wish(DirectionWish.SELF)
                        .build())
                .addSupportRecords(SupportRecord.builder()
                        .id(EntryId.of("secret-4"))
                        .recorded(recorded)
                        .what(Note.of(SECRET))
                        .build())
                .addContactAgreements(ContactAgreement.builder()
                        .id(EntryId.of("secret-5"))
                        .recorded(recorded)
                        .agreed(Note.of(SECRET))
                        .build())
                .addAnnotations(Annotation.builder()
                        .id(EntryId.of("secret-6"))
                        .recorded(recorded)
                        .about(EntryId.of("secret-2"))
                        .inOwnWords(OwnWords.of(SECRET))
                        .build())
                .build();
        assertThat(copies(more)).isEqualTo(copies(dossier));
    }

    @Property(tries = 100)
    void whatWasErasedIsNotInIt(@ForAll("dossiers") Dossier dossier) {
        LocalDate day = day(dossier);
        Dossier more = Dossier.builder()
                .from(dossier)
                .addAnswers(said("secret-1", Recorded.of(day, dossier.patient().id())))
                .build();
        assertThat(copiesOn(more, day)).allMatch(copy -> copy.contains(SECRET));
        assertThat(copiesOn(more.erase(EntryId.of("secret-1"), day), day)).noneMatch(copy -> copy.contains(SECRET));
    }

    /** The same text as name, as words, as subject, as reading, as action and as objection. */
    private static Dossier typedEverywhere(String typed) {
        return Dossier.builder()
                .patient(
                        Patient.builder().id(PATIENT).name(PersonName.of(typed)).build())
                .addAnswers(answer("a1")
                        .inOwnWords(OwnWords.of(typed))
                        .professionalsReading(Note.of(typed))
                        .build())
                .addSelfDirections(SelfDirection.builder()
                        .id(EntryId.of("direction"))
                        .recorded(Recorded.of(DAY, PATIENT))
                        .lifeDomain(LifeDomain.CARE)
                        .subject(Note.of(typed))
                        .wish(DirectionWish.SELF)
                        .build())
                .addAnnotations(Annotation.builder()
                        .id(EntryId.of("objection"))
                        .recorded(Recorded.of(DAY, PATIENT))
                        .about(EntryId.of("direction"))
                        .inOwnWords(OwnWords.of(typed))
                        .build())
                .addCarePlans(CarePlan.builder()
                        .id(EntryId.of("plan"))
                        .recorded(Recorded.of(DAY, PATIENT))
                        .status(PlanStatus.ACTIVE)
                        .addActions(PlannedAction.builder()
                                .id(EntryId.of("action"))
                                .what(Note.of(typed))
                                .addDoes(PATIENT)
                                .build())
                        .build())
                .build();
    }

    /** Where each line begins, up to the first typed text, without the further lines of a typed text. */
    private static List<String> linesOfTheCopy(Dossier dossier) {
        return PatientCopy.of(dossier, DAY)
                .text(Language.NL)
                .lines()
                .filter(line -> !line.startsWith("    | "))
                .map(line -> line.replaceFirst("Zo\\..*", ""))
                .toList();
    }

    private static CopyWishes only(CopySection... sections) {
        return Stream.of(CopySection.values())
                .filter(other -> !List.of(sections).contains(other))
                .reduce(CopyWishes.in(Language.NL), CopyWishes::without, (one, two) -> two);
    }

    private static Stream<String> marks(String text) {
        return MARK.matcher(text).results().map(MatchResult::group);
    }

    private static Answer said(String id, Recorded recorded) {
        return Answer.builder()
                .id(EntryId.of(id))
                .recorded(recorded)
                .question(DiagnosisQuestion.NEED)
                .response(Response.GIVEN)
                .inOwnWords(OwnWords.of(SECRET))
                .build();
    }

    private static Answer.Builder answer(String id) {
        return Answer.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(DAY, PATIENT))
                .question(DiagnosisQuestion.WHAT_HAPPENED)
                .response(Response.GIVEN);
    }

    private static PersonId closeOneOrPatient(Dossier dossier) {
        return dossier.closeOnes().stream()
                .map(CloseOne::person)
                .findFirst()
                .orElse(dossier.patient().id());
    }

    private static LocalDate day(Dossier dossier) {
        return dossier.lastRecordedOn().orElse(DAY);
    }

    private static List<String> copies(Dossier dossier) {
        return copiesOn(dossier, day(dossier));
    }

    private static List<String> copiesOn(Dossier dossier, LocalDate day) {
        PatientCopy copy = PatientCopy.of(dossier, day);
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(copy.text(language), copy.html(language)))
                .toList();
    }

    private static void isGolden(String name, String text) throws IOException {
        Path file = GOLDEN.resolve(name);
        if (Boolean.getBoolean("regie.renew")) {
            Files.writeString(file, text);
        }
        assertThat(text)
                .as(name + " (after reading it, renew with -Dregie.renew=true)")
                .isEqualTo(Files.readString(file));
    }
}

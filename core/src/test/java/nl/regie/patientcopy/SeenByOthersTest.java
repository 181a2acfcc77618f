package nl.regie.patientcopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.ContactAgreement;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Importance;
import nl.regie.diagnosis.LifeDomain;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.HowTold;
import nl.regie.entry.HowTold.TellingWay;
import nl.regie.entry.Language;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.entry.Recorded;
import nl.regie.entry.SourceId;
import nl.regie.entry.SourceRef;
import nl.regie.intervention.Possibility;
import nl.regie.intervention.Request;
import nl.regie.people.CloseOne;
import nl.regie.people.CloseOneRole;
import nl.regie.people.InvolvementAgreement;
import nl.regie.people.InvolvementAnswer;
import nl.regie.people.Patient;
import nl.regie.people.Professional;
import nl.regie.precondition.DirectionWish;
import nl.regie.precondition.SelfDirection;
import org.junit.jupiter.api.Test;

/** What was told by behaviour stands on the patient's page as seen by somebody, and never as said. Invented. */
class SeenByOthersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 10);
    private static final PersonId WIM = PersonId.of("wim");
    private static final PersonId ELS = PersonId.of("els");
    private static final PersonId JO = PersonId.of("jo");
    private static final PersonId MIA = PersonId.of("mia");
    private static final HowTold SEEN = HowTold.builder()
            .way(TellingWay.BEHAVIOUR)
            .seen(Note.of("Duwt het bord weg."))
            .build();

    @Test
    void whatWasSeenStandsUnderWhatIToldWithWhoSawItAndWhen() {
        HowTold by =
                HowTold.builder().from(SEEN).seenBy(JO).seenOn(DAY.minusDays(2)).build();
        assertThat(copy(answer(by).build()))
                .contains(
                        "WAT IK HEB VERTELD",
                        "Wat iemand zag (dit zei ik niet zelf): 8 oktober 2026, Jo: Duwt het bord weg.")
                .doesNotContain("“Duwt");
    }

    /** "Duwt het bord weg" is not what somebody wants, on the first page least of all. */
    @Test
    void whatStandsAsWordsInItIsNotQuotedAsSaid() {
        for (HowTold told : List.of(SEEN, HowTold.by(TellingWay.BEHAVIOUR))) {
            String page = copy(answer(told)
                    .professionalsReading(Optional.empty())
                    .inOwnWords(OwnWords.of("Duwt het bord weg."))
                    .importance(Importance.MOST_IMPORTANT)
                    .build());
            assertThat(page)
                    .contains("Wat iemand zag (dit zei ik niet zelf): 10 oktober 2026, Els: Duwt het bord weg.")
                    .doesNotContain("“Duwt", "Wat ik wil");
        }
    }

    @Test
    void whatWasAskedOrPreferredByBehaviourIsNotQuotedEither() {
        Dossier dossier = people().addRequests(Request.builder()
                        .id(EntryId.of("request"))
                        .recorded(recorded(HowTold.by(TellingWay.BEHAVIOUR)))
                        .possibility(Possibility.ANOTHER_PROFESSIONAL)
                        .inOwnWords(OwnWords.of("Wijst Els weg."))
                        .build())
                .addContactAgreements(ContactAgreement.builder()
                        .id(EntryId.of("contact"))
                        .recorded(recorded(HowTold.by(TellingWay.BEHAVIOUR)))
                        .preference(OwnWords.of("Loopt weg bij groepen."))
                        .build())
                .build();
        assertThat(PatientCopy.of(dossier, DAY).text(CopyWishes.in(Language.NL)))
                .contains("Els: Wijst Els weg.", "Els: Loopt weg bij groepen.")
                .doesNotContain("“Wijst", "heb: Loopt");
    }

    @Test
    void whoWroteItDownSawItOnThatDayWhereNothingElseStandsThere() {
        assertThat(copy(answer(SEEN).build())).contains(": 10 oktober 2026, Els: Duwt het bord weg.");
    }

    @Test
    void itIsEnoughWithoutAReading() {
        Answer found = answer(SEEN)
                .professionalsReading(Optional.empty())
                .recorded(Recorded.builder()
                        .on(DAY)
                        .by(ELS)
                        .howTold(SEEN)
                        .sourceRef(SourceRef.builder()
                                .id(SourceId.of("report-1"))
                                .author(ELS)
                                .build())
                        .build())
                .build();
        assertThat(copy(found)).contains("Wat ik nodig heb", "Els: Duwt het bord weg.");
    }

    @Test
    void itStandsBesideWhateverWasToldSo() {
        SelfDirection direction = SelfDirection.builder()
                .id(EntryId.of("direction"))
                .recorded(recorded(SEEN))
                .lifeDomain(LifeDomain.CARE)
                .subject(Note.of("Eten"))
                .wish(DirectionWish.SELF)
                .build();
        assertThat(PatientCopy.of(people().addSelfDirections(direction).build(), DAY)
                        .text(CopyWishes.in(Language.NL)))
                .containsSubsequence("- Eten\n", "Wat iemand zag (dit zei ik niet zelf)", "Els: Duwt het bord weg.");
    }

    @Test
    void whatSomebodyCloseBySawStaysOutForItMayHaveBeenConfided() {
        HowTold byMia = HowTold.builder().from(SEEN).seenBy(MIA).build();
        assertThat(copy(answer(byMia).build()))
                .contains("Wil geen vis.")
                .doesNotContain("Duwt", "Mia", "Wat iemand zag");
    }

    /** The page lies at home, where the danger may be: with danger and without it is the same. */
    @Test
    void whatNamesSomebodyCloseByStaysOutForTheyMayReadItWhereThePageLies() {
        for (String seen : List.of("Kijkt weg als Mia binnenkomt.", "Verstijft bij haar dochter.", "Roept: “Mia!”")) {
            HowTold named = HowTold.builder().from(SEEN).seen(Note.of(seen)).build();
            assertThat(copy(answer(named).build())).contains("Wil geen vis.").doesNotContain(seen, "Wat iemand zag");
        }
        for (String seen : List.of("Loopt naar de deur; zij houdt hem tegen.", "Hij schrikt als ze roept.")) {
            HowTold ofTwo = HowTold.builder().from(SEEN).seen(Note.of(seen)).build();
            assertThat(copy(answer(ofTwo).build())).contains("Wil geen vis.").doesNotContain(seen, "Wat iemand zag");
        }
        for (String seen : List.of("Zij trekt aan haar mouw.", "Hij duwt zijn bord weg.")) {
            HowTold ofOne = HowTold.builder().from(SEEN).seen(Note.of(seen)).build();
            assertThat(copy(answer(ofOne).build())).contains(seen);
        }
        HowTold nobody = HowTold.builder()
                .from(SEEN)
                .seen(Note.of("Smult van Miami en de dochters van de buren."))
                .build();
        assertThat(copy(answer(nobody).build())).contains("Smult van Miami");
    }

    @Test
    void aDiscreetPageAndThatOfACloseOneHaveNothingOfIt() {
        Answer told = answer(SEEN).inOwnWords(OwnWords.of("Nee.")).build();
        Dossier dossier = people().addAnswers(told)
                .addInvolvementAgreements(InvolvementAgreement.builder()
                        .id(EntryId.of("yes"))
                        .recorded(Recorded.of(DAY, WIM))
                        .answer(InvolvementAnswer.AGREED)
                        .addCloseOnes(MIA)
                        .addEntries(told.id())
                        .inOwnWords(OwnWords.of("Mia mag dat zien."))
                        .build())
                .build();
        assertThat(CloseOneCopy.online(dossier, DAY, MIA, CareModule.shipped()).text(CopyWishes.in(Language.NL)))
                .contains("Nee.")
                .doesNotContain("Duwt");
        assertThat(PatientCopy.of(dossier, DAY).text(CopyWishes.in(Language.NL).discreetly()))
                .doesNotContain("Duwt", "Wat iemand zag");
    }

    private static String copy(Answer answer) {
        return PatientCopy.of(people().addAnswers(answer).build(), DAY).text(CopyWishes.in(Language.NL));
    }

    private static Answer.Builder answer(HowTold how) {
        return Answer.builder()
                .id(EntryId.of("answer"))
                .recorded(recorded(how))
                .question(DiagnosisQuestion.NEED)
                .response(Response.GIVEN)
                .professionalsReading(Note.of("Wil geen vis."));
    }

    private static Recorded recorded(HowTold how) {
        return Recorded.builder().on(DAY).by(ELS).howTold(how).build();
    }

    private static Dossier.Builder people() {
        return Dossier.builder()
                .patient(Patient.builder().id(WIM).name(PersonName.of("Wim")).build())
                .addProfessionals(
                        Professional.builder()
                                .id(ELS)
                                .name(PersonName.of("Els"))
                                .build(),
                        Professional.builder().id(JO).name(PersonName.of("Jo")).build())
                .addCloseOnes(CloseOne.builder()
                        .id(EntryId.of("close"))
                        .recorded(Recorded.of(DAY, ELS))
                        .person(MIA)
                        .name(PersonName.of("Mia de Wit"))
                        .relation(Note.of("dochter"))
                        .addRoles(CloseOneRole.RELATIVE)
                        .build());
    }
}

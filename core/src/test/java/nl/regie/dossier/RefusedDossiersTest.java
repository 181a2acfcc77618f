package nl.regie.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.regie.entry.Problem;
import nl.regie.reading.Reading;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Files that are broken by hand, each with everything that is told of it. The sound file that they depart from stands
 * below.
 */
class RefusedDossiersTest {
    private static final String SOUND = """
            {
              "schemaVersion": "1.1",
              "patient": {"id": "p1", "name": "Noor"},
              "professionals": [{"id": "h1", "profession": "wijkverpleegkundige"}],
              "closeOnes": [
                {"id": "n1", "recorded": {"on": "2026-02-01", "by": "h1"}, "person": "c1", "roles": ["RELATIVE", "BUDDY"]}
              ],
              "answers": [
                {"id": "a1", "recorded": {"on": "2026-01-10", "by": "h1"}, "question": "WISH", "response": "GIVEN", "inOwnWords": "weer fietsen"},
                {"id": "a2", "recorded": {"on": "2026-03-01", "by": "h1", "replaces": "a1"}, "question": "WISH", "response": "GIVEN", "inOwnWords": "naar zee"}
              ],
              "carePlans": [
                {"id": "z1", "recorded": {"on": "2026-03-02", "by": "h1"}, "status": "AGREED",
                 "goals": [{"id": "d1", "status": "ACCEPTED", "inOwnWords": "fietsen", "answers": ["a2"]}],
                 "actions": [{"id": "t1", "what": "oefenen", "does": ["p1", "c1"], "answers": ["d1"]}]},
                {"id": "z2", "recorded": {"on": "2026-04-02", "by": "h1", "replaces": "z1"}, "status": "ACTIVE",
                 "goals": [{"id": "d1", "status": "ACCEPTED", "inOwnWords": "fietsen"}]},
                {"id": "z3", "recorded": {"on": "2026-05-02", "by": "h1", "replaces": "z2"}, "status": "ACTIVE",
                 "goals": [{"id": "d1", "status": "REACHED", "inOwnWords": "fietsen"}]}
              ],
              "annotations": [
                {"id": "x1", "recorded": {"on": "2026-05-03", "by": "p1"}, "about": "z1", "inOwnWords": "zo was het niet"}
              ],
              "tombstones": [{"id": "s1", "recordedOn": "2026-01-05", "erasedOn": "2026-05-05"}]
            }
            """;

    @Test
    void theSoundFileIsAccepted() {
        assertThat(DossierFile.read(SOUND).problems()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> aDocumentThatIsNoObjectIsRefused() {
        return Stream.of(
                refused("an empty document", "", " syntax"),
                refused("nothing but white space", " \n", " syntax"),
                refused("the word null", "null", " null"),
                refused("a list", "[]", " wrong-type"),
                refused("a text", "\"dossier\"", " wrong-type"),
                refused("an empty object", "{}", "/patient missing", "/schemaVersion missing"),
                refused("half a document", SOUND.substring(0, 200), " syntax"),
                refused("a comment", "// mijn dossier\n" + SOUND, " syntax"),
                refused("something that follows", SOUND + "{}", " trailing-content"),
                refused("a byte order mark within", SOUND.replaceFirst("\\{", "{\uFEFF"), " syntax"),
                refused("two byte order marks", "\uFEFF\uFEFF" + SOUND, " syntax"),
                refused("too many layers", "[".repeat(41) + "]".repeat(41), " too-large"));
    }

    @Test
    void aDocumentThatIsNotUtf8IsRefused() {
        byte[] latin1 = SOUND.replace("Noor", "Zoë").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(told(DossierFile.read(latin1))).containsExactly(" not-utf8");
    }

    @Test
    void aByteOrderMarkAtTheBeginningSaysNothing() {
        String marked = "\uFEFF" + SOUND;
        assertThat(DossierFile.read(marked)).isEqualTo(DossierFile.read(SOUND));
        assertThat(DossierFile.read(marked.getBytes(StandardCharsets.UTF_8))).isEqualTo(DossierFile.read(SOUND));
    }

    @TestFactory
    Stream<DynamicTest> aFieldOfTheWrongFormIsRefused() {
        return Stream.of(
                changed("a missing field", "\"status\": \"AGREED\",", "", "/carePlans/0/status missing"),
                changed(
                        "a missing patient, who may be anybody that is named",
                        "\"patient\": {\"id\": \"p1\", \"name\": \"Noor\"},",
                        "",
                        "/patient missing"),
                changed("null for a field", "\"name\": \"Noor\"", "\"name\": null", "/patient/name null"),
                changed("null in a list", "[\"RELATIVE\",", "[null,", "/closeOnes/0/roles/0 null"),
                changed("an unknown field", "\"name\": \"Noor\"", "\"nickname\": \"Noor\"", "/patient unknown-field"),
                changed(
                        "an unknown field with a slash",
                        "\"name\": \"Noor\"",
                        "\"a/b~c\": 1",
                        "/patient unknown-field"),
                changed(
                        "a field that stands there twice",
                        "\"name\": \"Noor\"",
                        "\"name\": \"Noor\", \"name\": \"N\"",
                        " duplicate-field"),
                added(
                        "two answers in one field of an object that needs none",
                        pace("{\"view\": \"RIGHT\", \"view\": \"TOO_FAST\"}"),
                        " duplicate-field"),
                added("a list for an object that needs nothing", pace("[]"), "/progressReviews/0/pace wrong-type"),
                added("an object in which nothing stands", pace("{}"), new String[0]),
                changed("a number for a text", "\"Noor\"", "7", "/patient/name wrong-value"),
                changed("a truth value for a text", "\"weer fietsen\"", "true", "/answers/0/inOwnWords wrong-value"),
                changed("a list for a text", "\"Noor\"", "[\"Noor\"]", "/patient/name wrong-value"),
                changed("an object for a text", "\"Noor\"", "{\"text\": \"Noor\"}", "/patient/name wrong-value"),
                changed(
                        "a text for a list",
                        "[\"RELATIVE\", \"BUDDY\"]",
                        "\"RELATIVE\"",
                        "/closeOnes/0/roles wrong-type"),
                changed(
                        "a text for an object",
                        "{\"id\": \"p1\", \"name\": \"Noor\"}",
                        "\"p1\"",
                        "/patient wrong-type"),
                changed(
                        "the same member twice",
                        "[\"RELATIVE\", \"BUDDY\"]",
                        "[\"BUDDY\", \"BUDDY\"]",
                        "/closeOnes/0/roles/1 duplicate-member"));
    }

    @TestFactory
    Stream<DynamicTest> aTextDayOrConstantThatCannotBeIsRefused() {
        return Stream.of(
                changed(
                        "a constant after a space",
                        "\"ACCEPTED\", \"inOwnWords\": \"fietsen\", \"answers\"",
                        "\" ACCEPTED\", \"inOwnWords\": \"fietsen\", \"answers\"",
                        "/carePlans/0/goals/0/status wrong-value"),
                changed("a constant in lower case", "\"AGREED\"", "\"agreed\"", "/carePlans/0/status wrong-value"),
                changed("a constant by its number", "\"AGREED\"", "1", "/carePlans/0/status wrong-value"),
                changed("a day that does not exist", "2026-01-10", "2026-02-31", "/answers/0/recorded/on wrong-value"),
                changed(
                        "a day in a year that there is not",
                        "2026-01-10",
                        "0000-01-10",
                        "/answers/0/recorded/on wrong-value"),
                changed("a day in Dutch order", "2026-01-10", "10-01-2026", "/answers/0/recorded/on wrong-value"),
                changed("a day without zeros", "2026-01-10", "2026-1-10", "/answers/0/recorded/on wrong-value"),
                changed(
                        "a day with a time",
                        "2026-01-10",
                        "2026-01-10T10:00:00Z",
                        "/answers/0/recorded/on wrong-value"),
                changed("a day as a list", "\"2026-01-10\"", "[2026, 1, 10]", "/answers/0/recorded/on wrong-value"),
                changed("a day as a number", "\"2026-01-10\"", "1768003200", "/answers/0/recorded/on wrong-value"),
                changed("a blank text", "weer fietsen", " \\t ", "/answers/0/inOwnWords blank-text"),
                changed("an empty text", "weer fietsen", "", "/answers/0/inOwnWords blank-text"),
                changed(
                        "a control character",
                        "weer fietsen",
                        "weer\\u0007fietsen",
                        "/answers/0/inOwnWords unwritable-text"),
                changed(
                        "half a character",
                        "weer fietsen",
                        "weer \\ud83d fietsen",
                        "/answers/0/inOwnWords unwritable-text"),
                changed(
                        "a code that is no character",
                        "weer fietsen",
                        "weer \\uffff fietsen",
                        "/answers/0/inOwnWords unwritable-text"),
                changed(
                        "only a code that is no character",
                        "weer fietsen",
                        "\\ufffe",
                        "/answers/0/inOwnWords blank-text"),
                changed(
                        "a text that is too long",
                        "weer fietsen",
                        "x".repeat(100_001),
                        "/answers/0/inOwnWords too-long-text"),
                changed("an id with a space", "\"x1\"", "\"x 1\"", "/annotations/0/id malformed-id"),
                changed("an id that ends in a line break", "\"x1\"", "\"x1\\n\"", "/annotations/0/id malformed-id"),
                changed(
                        "an id that is too long",
                        "\"x1\"",
                        "\"" + "x".repeat(65) + "\"",
                        "/annotations/0/id malformed-id"),
                changed("a newer minor version", "\"1.1\"", "\"1.2\"", "/schemaVersion newer-minor-version"),
                changed("a newer major version", "\"1.1\"", "\"2.0\"", "/schemaVersion newer-major-version"),
                changed("a version that never was", "\"1.1\"", "\"0.9\"", "/schemaVersion unknown-version"),
                changed("a version that is none", "\"1.1\"", "\"one\"", "/schemaVersion malformed-version"));
    }

    @TestFactory
    Stream<DynamicTest> aPartThatContradictsItselfIsRefused() {
        return Stream.of(
                changed(
                        "an answer that says nothing",
                        ", \"inOwnWords\": \"weer fietsen\"",
                        "",
                        "/answers/0/inOwnWords answer-without-words"),
                changed(
                        "what happened after it was recorded",
                        "\"by\": \"h1\", \"replaces\": \"a1\"",
                        "\"by\": \"h1\", \"replaces\": \"a1\", \"happenedOn\": \"2026-03-01\"",
                        "/answers/1/recorded/happenedOn happened-not-before-recorded"),
                changed(
                        "a mark before there was anything to mark",
                        "\"on\": \"2026-05-03\", \"by\": \"p1\"",
                        "\"on\": \"2026-05-03\", \"by\": \"p1\", \"enteredInError\": {\"on\": \"2026-05-02\", \"by\": \"p1\"}",
                        "/annotations/0/recorded/enteredInError/on marked-before-recorded"),
                changed(
                        "what was erased before it was there",
                        "\"erasedOn\": \"2026-05-05\"",
                        "\"erasedOn\": \"2026-01-04\"",
                        "/tombstones/0/erasedOn erased-before-recorded"),
                changed(
                        "two parts of a plan with one id",
                        "\"id\": \"t1\"",
                        "\"id\": \"d1\"",
                        "/carePlans/0 duplicate-id"));
    }

    @TestFactory
    Stream<DynamicTest> partsThatDoNotFitTogetherAreRefused() {
        return Stream.of(
                changed(
                        "a reference that leads nowhere",
                        "\"answers\": [\"a2\"]",
                        "\"answers\": [\"a9\"]",
                        "/carePlans/0/goals/0/answers/0 dangling-reference"),
                changed(
                        "a person whom nobody knows",
                        "\"by\": \"p1\"",
                        "\"by\": \"p9\"",
                        "/annotations/0/recorded/by unknown-person"),
                changed(
                        "a reference to something of another kind",
                        "\"answers\": [\"a2\"]",
                        "\"answers\": [\"n1\"]",
                        "/carePlans/0/goals/0/answers/0 wrong-kind"),
                changed(
                        "a predecessor of another kind",
                        "\"replaces\": \"a1\"",
                        "\"replaces\": \"n1\"",
                        "/answers/1/recorded/replaces wrong-kind"),
                changed(
                        "a reference to what came later",
                        "\"2026-03-02\"",
                        "\"2026-02-28\"",
                        "/carePlans/0/goals/0/answers/0 refers-to-later"),
                changed(
                        "a person who became known later",
                        "\"2026-02-01\"",
                        "\"2026-03-03\"",
                        "/carePlans/0/actions/0/does/1 refers-to-later"),
                changed(
                        "an id that another entry has",
                        "\"id\": \"x1\"",
                        "\"id\": \"n1\"",
                        "/annotations/0/id duplicate-id"),
                changed(
                        "two professionals with one id",
                        "{\"id\": \"h1\", \"profession\": \"wijkverpleegkundige\"}",
                        "{\"id\": \"h1\"}, {\"id\": \"h1\"}",
                        "/professionals/1/id duplicate-person"),
                changed(
                        "a goal that is something to do in the next version",
                        "\"status\": \"ACTIVE\",\n     \"goals\": [{\"id\": \"d1\", \"status\": \"ACCEPTED\", \"inOwnWords\": \"fietsen\"}]",
                        "\"status\": \"ACTIVE\",\n     \"actions\": [{\"id\": \"d1\", \"what\": \"fietsen\"}]",
                        "/carePlans/1/actions/0/id duplicate-id"),
                changed(
                        "a goal of a plan that is no version of the other",
                        "\"by\": \"h1\", \"replaces\": \"z2\"",
                        "\"by\": \"h1\"",
                        "/carePlans/2/goals/0/id duplicate-id"),
                changed("an id that a goal has", "\"id\": \"x1\"", "\"id\": \"d1\"", "/annotations/0/id duplicate-id"),
                changed(
                        "an id that a person has",
                        "\"person\": \"c1\", \"roles\"",
                        "\"person\": \"h1\", \"roles\"",
                        "/closeOnes/0/person duplicate-person",
                        "/carePlans/0/actions/0/does/1 unknown-person"),
                changed(
                        "an entry that was replaced already",
                        "\"replaces\": \"z2\"",
                        "\"replaces\": \"z1\"",
                        "/carePlans/2/recorded/replaces replaced-twice"),
                refused(
                        "an entry that was replaced by one in error before",
                        SOUND.replace("\"replaces\": \"z2\"", "\"replaces\": \"z1\"")
                                .replace(
                                        "\"on\": \"2026-04-02\", \"by\": \"h1\", \"replaces\": \"z1\"",
                                        "\"on\": \"2026-04-02\", \"by\": \"h1\", \"replaces\": \"z1\", \"enteredInError\": {\"on\": \"2026-04-03\", \"by\": \"h1\"}")),
                changed(
                        "somebody whom nobody knows, who marked something as an error",
                        "\"on\": \"2026-05-03\", \"by\": \"p1\"",
                        "\"on\": \"2026-05-03\", \"by\": \"p1\", \"enteredInError\": {\"on\": \"2026-05-04\", \"by\": \"p9\"}",
                        "/annotations/0/recorded/enteredInError/by unknown-person"),
                changed(
                        "somebody whom nobody knows, who wrote the note from which it was copied",
                        "\"on\": \"2026-05-03\", \"by\": \"p1\"",
                        "\"on\": \"2026-05-03\", \"by\": \"p1\", \"sourceRef\": {\"id\": \"note-1\", \"author\": \"p9\"}",
                        "/annotations/0/recorded/sourceRef/author unknown-person"),
                changed(
                        "somebody whom nobody knows, who saw how it was told",
                        "\"on\": \"2026-05-03\", \"by\": \"p1\"",
                        "\"on\": \"2026-05-03\", \"by\": \"p1\", \"howTold\": {\"way\": \"BEHAVIOUR\", \"seen\": \"Lacht\", \"seenBy\": \"p9\"}",
                        "/annotations/0/recorded/howTold/seenBy unknown-person"),
                changed(
                        "a stone in the place of what is not there",
                        "\"recordedOn\"",
                        "\"replaces\": \"s9\", \"recordedOn\"",
                        "/tombstones/0/replaces dangling-reference"),
                changed(
                        "a stone in the place of what came later",
                        "\"recordedOn\"",
                        "\"replaces\": \"a1\", \"recordedOn\"",
                        "/tombstones/0/replaces refers-to-later"),
                changed("a reference to what was erased", "\"answers\": [\"a2\"]", "\"answers\": [\"s1\"]"),
                changed(
                        "an entry that replaces itself",
                        "\"replaces\": \"a1\"",
                        "\"replaces\": \"a2\"",
                        "/answers/1/recorded/replaces replaces-itself"),
                changed(
                        "an entry that replaces itself by a detour",
                        "\"on\": \"2026-03-02\", \"by\": \"h1\"",
                        "\"on\": \"2026-03-02\", \"by\": \"h1\", \"replaces\": \"z3\"",
                        "/carePlans/0/recorded/replaces replaces-itself",
                        "/carePlans/1/recorded/replaces replaces-itself",
                        "/carePlans/2/recorded/replaces replaces-itself",
                        "/carePlans/0/recorded/replaces refers-to-later"),
                changed(
                        "a stone that replaces itself",
                        "\"recordedOn\"",
                        "\"replaces\": \"s1\", \"recordedOn\"",
                        "/tombstones/0/replaces replaces-itself"),
                changed(
                        "a mark by a close one",
                        "\"on\": \"2026-05-03\", \"by\": \"p1\"",
                        "\"on\": \"2026-05-03\", \"by\": \"p1\", \"enteredInError\": {\"on\": \"2026-05-04\", \"by\": \"c1\"}",
                        "/annotations/0/recorded/enteredInError/by marked-by-close-one"));
    }

    @TestFactory
    Stream<DynamicTest> whoStandsInAPlaceThatIsNotTheirsIsRefused() {
        return Stream.of(
                added(
                        "danger at home that the patient wrote down, who lives there",
                        "\"dangersAtHome\": [{\"id\": \"g1\", %s, \"state\": \"PRESENT\"}]".formatted(recordedBy("p1")),
                        "/dangersAtHome/0/recorded/by not-by-professional"),
                added(
                        "danger at home that a close one wrote down, who may be the danger",
                        "\"dangersAtHome\": [{\"id\": \"g1\", %s, \"state\": \"PRESENT\"}]".formatted(recordedBy("c1")),
                        "/dangersAtHome/0/recorded/by not-by-professional"),
                added(
                        "a preparation that the patient read for the professional",
                        "\"consultPreparations\": [{\"id\": \"v1\", %s}], \"preparationReadings\": [{\"id\": \"l1\", %s, \"preparation\": \"v1\"}]"
                                .formatted(recordedBy("p1"), recordedBy("p1")),
                        "/preparationReadings/0/recorded/by not-by-professional"),
                added(
                        "a visit about which a close one decided",
                        "\"visitDecisions\": [{\"id\": \"b1\", %s, \"plan\": \"SKIP\", \"decidedBy\": \"c1\"}]"
                                .formatted(recordedBy("h1")),
                        "/visitDecisions/0/decidedBy not-by-professional"),
                added(
                        "a worry of somebody who is no close one",
                        "\"closeOneConcerns\": [{\"id\": \"k1\", %s, \"closeOne\": \"h1\", \"concern\": \"WORRIED\", \"confidence\": \"IN_CONFIDENCE\"}]"
                                .formatted(recordedBy("h1")),
                        "/closeOneConcerns/0/closeOne not-a-close-one"),
                added(
                        "a decision about a page that a close one wrote down",
                        pageDecision("c1", "c1"),
                        "/pageDecisions/0/recorded/by not-by-professional"),
                added(
                        "a decision about the page of the patient, who may see it all",
                        pageDecision("h1", "p1"),
                        "/pageDecisions/0/person page-of-the-patient"),
                added("a decision about the page of a close one", pageDecision("h1", "c1"), new String[0]),
                added(
                        "the load of somebody who is no close one",
                        "\"carerWellbeings\": [{\"id\": \"k1\", %s, \"closeOne\": \"p1\", \"load\": \"HEAVY\"}]"
                                .formatted(recordedBy("h1")),
                        "/carerWellbeings/0/closeOne not-a-close-one"),
                added(
                        "an agreement about a close one and about a professional, who reads by another right",
                        "\"involvementAgreements\": [{\"id\": \"k1\", %s, \"answer\": \"AGREED\", \"closeOnes\": [\"c1\", \"h1\"]}]"
                                .formatted(recordedBy("p1")),
                        "/involvementAgreements/0/closeOnes/1 not-a-close-one"),
                added(
                        "an experience of a close one",
                        "\"experiences\": [{\"id\": \"r1\", %s, \"teller\": \"c1\", \"topic\": \"ACKNOWLEDGED_AS_CLOSE_ONE\", \"answer\": \"YES\"}]"
                                .formatted(recordedBy("h1")),
                        new String[0]),
                changed(
                        "who was close by, and was erased, is still no professional",
                        "\"erasedOn\": \"2026-05-05\"}]",
                        "\"erasedOn\": \"2026-05-05\", \"person\": \"c9\"}], \"visitDecisions\": [{\"id\": \"b1\", %s, \"plan\": \"SKIP\", \"decidedBy\": \"c9\"}]"
                                .formatted(recordedBy("h1")),
                        "/visitDecisions/0/decidedBy not-by-professional"),
                added(
                        "an experience of an expert by experience with another patient",
                        "\"expertsByExperience\": [{\"id\": \"e1\"}], \"experiences\": [{\"id\": \"r1\", %s, \"teller\": \"e1\", \"topic\": \"CARE_FITS\", \"answer\": \"YES\"}]"
                                .formatted(recordedBy("h1")),
                        "/experiences/0/teller told-by-professional"),
                added(
                        "a patient who represents themselves",
                        representation("p1"),
                        "/representations/0/representative represents-oneself"));
    }

    @TestFactory
    Stream<DynamicTest> nobodyAgreesToAPlanWithoutSayingByWhatRight() {
        String onBehalf = "\"onBehalf\": {\"representation\": \"w1\", \"patientsStance\": \"RESISTS\"}";
        return Stream.of(
                added("the patient", agreedBy("p1", ""), new String[0]),
                added("a representative", representation("c1") + ", " + agreedBy("c1", ", " + onBehalf), new String[0]),
                added(
                        "a close one without a representation",
                        agreedBy("c1", ""),
                        "/signallingPlans/0/agreement/by agreed-without-basis"),
                changed(
                        "a close one without a representation, to a care plan",
                        "\"status\": \"AGREED\",",
                        "\"status\": \"AGREED\", \"agreement\": {\"version\": \"z1\", \"on\": \"2026-03-02\", \"by\": \"c1\"},",
                        "/carePlans/0/agreement/by agreed-without-basis"),
                added(
                        "a professional without a representation",
                        agreedBy("h1", ""),
                        "/signallingPlans/0/agreement/by agreed-without-basis"),
                added(
                        "a professional by the representation of a close one",
                        representation("c1") + ", " + agreedBy("h1", ", " + onBehalf),
                        "/signallingPlans/0/agreement/by not-the-representative"),
                added(
                        "the patient in their own place",
                        representation("c1") + ", " + agreedBy("p1", ", " + onBehalf),
                        "/signallingPlans/0/agreement/onBehalf on-behalf-of-oneself"),
                added(
                        "a representative by a representation that is not there",
                        agreedBy("c1", ", " + onBehalf),
                        "/signallingPlans/0/agreement/onBehalf/representation dangling-reference"),
                added(
                        "to a plan of another kind",
                        agreedBy("p1", "").replace("\"version\": \"sp1\"", "\"version\": \"z1\""),
                        "/signallingPlans/0/agreement/version wrong-kind"));
    }

    @TestFactory
    Stream<DynamicTest> aSignalOrVisitThatContradictsItselfIsRefused() {
        return Stream.of(
                added(
                        "a lowest value above the highest",
                        "\"agreedLimits\": [{\"id\": \"m1\", %s, \"what\": \"gewicht\", \"lowest\": \"80.5\", \"highest\": \"80.4\"}]"
                                .formatted(recordedBy("h1")),
                        "/agreedLimits/0/lowest lowest-above-highest"),
                added(
                        "a number with a comma",
                        "\"agreedLimits\": [{\"id\": \"m1\", %s, \"what\": \"gewicht\", \"lowest\": \"80,5\"}]"
                                .formatted(recordedBy("h1")),
                        "/agreedLimits/0/lowest malformed-number"),
                added(
                        "minus zero",
                        "\"agreedLimits\": [{\"id\": \"m1\", %s, \"what\": \"gewicht\", \"lowest\": \"-0.0\"}]"
                                .formatted(recordedBy("h1")),
                        "/agreedLimits/0/lowest malformed-number"),
                added(
                        "somebody to call who is nobody",
                        "\"signallingPlans\": [{\"id\": \"sp1\", %s, \"kind\": \"BOTH\", \"contacts\": [{\"when\": [\"NIGHT\"]}]}]"
                                .formatted(recordedBy("h1")),
                        "/signallingPlans/0/contacts/0 nobody-to-call"),
                added(
                        "two signs with one name",
                        "\"signallingPlans\": [{\"id\": \"sp1\", %s, \"kind\": \"BOTH\", \"phases\": [{\"id\": \"f1\", \"level\": \"CRISIS\", \"signs\": [{\"id\": \"f1\", \"noticedBy\": \"MYSELF\", \"what\": \"ik slaap niet\"}]}]}]"
                                .formatted(recordedBy("h1")),
                        "/signallingPlans/0 duplicate-id"),
                added(
                        "a topic without words",
                        "\"visitSummaries\": [{\"id\": \"u1\", %s, \"discussed\": [{\"raisedBy\": \"p1\"}]}]"
                                .formatted(recordedBy("h1")),
                        "/visitSummaries/0/discussed/0/inOwnWords topic-without-words"));
    }

    private static String recordedBy(String person) {
        return "\"recorded\": {\"on\": \"2026-05-03\", \"by\": \"" + person + "\"}";
    }

    private static String pageDecision(String by, String about) {
        return "\"pageDecisions\": [{\"id\": \"b1\", %s, \"person\": \"%s\", \"answer\": \"REFUSED\", \"reason\": \"eerst overleg\", \"until\": \"2026-06-01\"}]"
                .formatted(recordedBy(by), about);
    }

    private static String representation(String representative) {
        return "\"representations\": [{\"id\": \"w1\", %s, \"representative\": \"%s\", \"basis\": \"MENTOR\"}]"
                .formatted(recordedBy("h1"), representative);
    }

    private static String agreedBy(String person, String further) {
        return "\"signallingPlans\": [{\"id\": \"sp1\", %s, \"kind\": \"CRISIS\", \"agreement\": {\"version\": \"sp1\", \"on\": \"2026-05-03\", \"by\": \"%s\"%s}}]"
                .formatted(recordedBy("h1"), person, further);
    }

    /** Nothing in it is needed, so that only what is said of it twice, or in another form, tells that it is wrong. */
    private static String pace(String pace) {
        return "\"progressReviews\": [{\"id\": \"w1\", %s, \"pace\": %s}]".formatted(recordedBy("h1"), pace);
    }

    /** The sound file with something more in it. */
    private static DynamicTest added(String name, String more, String... told) {
        return refused(name, SOUND.replace("\"tombstones\"", more + ", \"tombstones\""), told);
    }

    /**
     * Form first, then what does not fit together; nothing that could only be wrong because of something told already.
     */
    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        String broken = SOUND.replace("\"Noor\"", "7")
                .replace("\"status\": \"AGREED\"", "\"status\": \"agreed\", \"priority\": 1")
                .replace("2026-01-10", "2026-02-31")
                .replace("\"about\": \"z1\"", "\"about\": \"z9\"")
                .replace("\"id\": \"s1\"", "\"id\": \"a2\"");
        assertThat(told(DossierFile.read(broken)))
                .containsExactly(
                        "/answers/0/recorded/on wrong-value",
                        "/carePlans/0 unknown-field",
                        "/carePlans/0/status wrong-value",
                        "/patient/name wrong-value",
                        "/tombstones/0/id duplicate-id",
                        "/annotations/0/about dangling-reference");
    }

    @Test
    void anUnreadableVersionOfAPlanMakesItsNeighboursNoStrangers() {
        String broken = SOUND.replaceFirst("\"ACTIVE\"", "\"active\"");
        assertThat(told(DossierFile.read(broken))).containsExactly("/carePlans/1/status wrong-value");
    }

    private static DynamicTest changed(String name, String from, String to, String... told) {
        return DynamicTest.dynamicTest(name, () -> {
            assertThat(SOUND.split(java.util.regex.Pattern.quote(from), -1))
                    .as("the change falls on one place")
                    .hasSize(2);
            assertRefused(SOUND.replace(from, to), told);
        });
    }

    private static DynamicTest refused(String name, String document, String... told) {
        return DynamicTest.dynamicTest(name, () -> assertRefused(document, told));
    }

    private static void assertRefused(String document, String... told) {
        assertThat(told(DossierFile.read(document))).containsExactlyElementsOf(Arrays.asList(told));
    }

    /** Each problem as its place and its code. */
    private static List<String> told(Reading<Dossier> reading) {
        return reading.problems().stream().map(RefusedDossiersTest::told).toList();
    }

    private static String told(Problem problem) {
        return problem.where() + " " + problem.code();
    }
}

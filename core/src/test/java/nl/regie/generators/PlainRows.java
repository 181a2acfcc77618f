package nl.regie.generators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.DossierFile;

/**
 * Dossiers as a record of a region has them, made otherwise than {@link Dossiers}: a year of rows in the order in which
 * they were typed, by many people, without links, as the text of a file. Yes and no to those close by, drafts, marks of
 * error, notes of others, interpreters, behaviour and days that came later stand between each other. Each free text
 * holds a word that stands nowhere else. Everybody is invented.
 */
public final class PlainRows {
    /** The day on which they are read. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    /** The name of the preparation that the patient filled in last, and of the reading of it. */
    public static final String PREPARATION = "last-preparation";

    /** Those close by: two have a name. */
    public static final List<String> CLOSE_ONES = List.of("mia", "ko", "ben");

    private static final List<String> PROFESSIONALS = List.of("els", "vos", "noor", "weg");
    private static final String PEOPLE = """
            {"schemaVersion": "1.1", "patient": {"id": "jan", "name": "Jan"%s},
             "professionals": [{"id": "els", "name": "Els"}, {"id": "vos", "profession": "huisarts"}, {"id": "noor"},
               {"id": "weg", "involvedUntil": "2026-06-01"}],
             "closeOnes": [
               {"id": "k1", "recorded": {"on": "2025-11-01", "by": "els"}, "person": "mia", "name": "Mia", "relation": "dochter"},
               {"id": "k2", "recorded": {"on": "2025-11-01", "by": "vos"}, "person": "ko", "name": "Ko"},
               {"id": "k3", "recorded": {"on": "2026-08-01", "by": "jan"}, "person": "ben"}]""";

    private final Random random;
    private final Map<String, List<String>> rows = new LinkedHashMap<>();
    private final List<String> ids = new ArrayList<>();
    private boolean isOpen;
    private int texts;

    private PlainRows(long seed) {
        this.random = new Random(seed);
    }

    /** A dossier of any year. */
    public static Optional<Dossier> any(long seed) {
        PlainRows plain = new PlainRows(seed);
        plain.isOpen = plain.random.nextInt(2) == 0;
        if (plain.isOpen) {
            plain.agreement();
        }
        int count = plain.random.nextInt(24);
        for (int i = 0; i < count; i++) {
            plain.addOne();
        }
        return plain.read();
    }

    /** A year in which all is well, with a preparation and its reading at its end, and a few rows that may not be. */
    public static Optional<Dossier> nearlyStable(long seed) {
        PlainRows plain = new PlainRows(seed);
        int count = plain.random.nextInt(4);
        for (int i = 0; i < count; i++) {
            plain.addOne();
        }
        String by = plain.random.nextInt(4) == 0 ? "mia" : "jan";
        plain.put("consultPreparations", PREPARATION, "2026-11-16", by, """
                "visitOn": "2026-11-27", "howItGoes": "%s", "wish": "SKIP\"""".formatted(plain.one("SAME", "BETTER")));
        plain.put("preparationReadings", "last-reading", "2026-11-18", plain.one("els", "vos", "noor"), """
                "preparation": "%s", "firstVisit": "NO", "treatmentChanged": "NO", "checksDue": "NO",
                "previousVisitSkipped": "NO", "worries": "NO\"""".formatted(
                        PREPARATION));
        return plain.read();
    }

    /** The same dossier with more rows: each in its list, as {@code "list": {row}}. */
    public static Dossier with(Dossier dossier, String list, String row) {
        String file = DossierFile.writeLine(dossier).strip();
        Matcher begin = Pattern.compile("\"" + list + "\"\\s*:\\s*\\[").matcher(file);
        String longer = begin.find()
                ? file.substring(0, begin.end()) + row + ", " + file.substring(begin.end())
                : file.substring(0, file.lastIndexOf('}')) + ", \"" + list + "\": [" + row + "]}";
        return DossierFile.read(longer).orElseThrow();
    }

    private Optional<Dossier> read() {
        StringBuilder file = new StringBuilder(PEOPLE.formatted(birthdays()));
        rows.forEach((list, each) -> file.append(", \"%s\": [%s]".formatted(list, String.join(", ", each))));
        return DossierFile.read(file + "}").value();
    }

    private String birthdays() {
        return random.nextInt(6) == 0
                ? ", \"becomes12On\": \"2022-10-01\", \"becomes16On\": \"2026-10-01\", \"becomes18On\": \"2028-10-01\""
                : "";
    }

    private void addOne() {
        switch (random.nextInt(17)) {
            case 0 ->
                said("answers", """
                    "question": "%s", "response": "GIVEN", "inOwnWords": "%s"%s""".formatted(
                                one("WISH", "NEED"), text(), maybe(", \"importance\": \"MOST_IMPORTANT\"")));
            case 1 -> said("answers", """
                    "question": "%s", "response": "DECLINED", "askAgainOn": "2027-02-01\"""".formatted(one("WISH", "NEED", "VULNERABILITY")));
            case 2 ->
                said("experiences", """
                    "teller": "%s", "topic": "%s", "answer": "%s"%s""".formatted(
                                one("jan", "mia"), one("FEELS_SAFE_AND_SUPPORTED", "NOT_LEFT_ALONE", "LISTENED_TO"),
                                one("YES", "PARTLY", "NO"), maybe(", \"inOwnWords\": \"" + text() + "\"")));
            case 3 ->
                said("requests", """
                    "possibility": "%s"%s%s""".formatted(
                                one("ANOTHER_PROFESSIONAL", "SUPPORT_OUTSIDE_CARE", "PEER_CONTACT", "INFORMATION"),
                                maybe(", \"inOwnWords\": \"" + text() + "\""),
                                maybe(", \"outcome\": \"ACTED_ON\", \"reason\": \"" + text() + "\"")));
            case 4, 5, 6 -> agreement();
            case 7 ->
                row("closeOneConcerns", one("els", "mia", "ko"), """
                    "closeOne": "%s", "concern": "%s", "confidence": "%s", "inOwnWords": "%s\"""".formatted(
                                one("mia", "ko"),
                                one("WORRIED", "NOT_WORRIED"),
                                one("MAY_BE_SHARED", "IN_CONFIDENCE"),
                                text()));
            case 8 ->
                row("carerWellbeings", one("els", "mia", "ko"), """
                    "closeOne": "%s", "load": "%s", "need": "%s\"""".formatted(
                                one("mia", "ko"), one("MANAGES", "HEAVY", "TOO_HEAVY"), text()));
            case 9 ->
                row("dangersAtHome", one(PROFESSIONALS.toArray(String[]::new)), """
                    "state": "%s", "what": "%s\"""".formatted(
                                one("SUSPECTED", "PRESENT", "PAST"), text()));
            case 10, 11 ->
                row("progressReviews", one("els", "vos", "jan"), """
                    "participants": ["jan", "%s"]%s%s""".formatted(
                                one("els", "vos", "mia"),
                                maybe(", \"patientsView\": \"" + one("Mia zegt dat niet. ", "Mijn dochter. ", "")
                                        + text() + "\""),
                                maybe(", \"professionalsView\": \"" + text() + "\"")));
            case 12 ->
                row("visitSummaries", one("els", "vos", "noor"), """
                    "participants": ["%s", "els"], "discussed": [{"raisedBy": "els", "note": "%s"}],
                    "agreed": [{"what": "%s", "who": ["%s"]}]%s""".formatted(
                                one("jan", "mia"),
                                text(),
                                text(),
                                one("mia", "ko", "els"),
                                maybe(", \"confidence\": \"IN_CONFIDENCE\"")));
            case 13 ->
                row("carePlans", one("els", "vos", "jan"), """
                    "status": "%s", "goals": [{"id": "%s", "status": "ACCEPTED", "inOwnWords": "%s"}],
                    "actions": [{"id": "%s", "what": "%s", "does": ["%s"]}]""".formatted(
                                one("DRAFT", "ACTIVE", "STOPPED", "PAUSED"),
                                "g" + next(),
                                text(),
                                "a" + next(),
                                text(),
                                one("jan", "mia", "ko", "els")));
            case 14 ->
                said("consultPreparations", """
                    "visitOn": "2026-11-27", "howItGoes": "%s", "topics": ["%s"]%s""".formatted(
                                one("WORSE", "SAME", "BETTER"), text(), maybe(", \"noticesSigns\": \"YES\"")));
            case 15 ->
                row("signallingPlans", one("els", "jan"), """
                    "kind": "CRISIS", "phases": [{"id": "f%d", "level": "%s", "name": "%s", "signs": [{"id": "s%d", "noticedBy": "MYSELF", "what": "%s"}],
                      "steps": [{"what": "%s", "does": ["mia"]}]}], "contacts": [{"person": "mia"}]""".formatted(
                                next(), one("CRISIS", "EARLY_SIGNS"), text(), next(), text(), text()));
            default ->
                row("supportRecords", one(PROFESSIONALS.toArray(String[]::new)), """
                    "what": "%s", "givenBy": ["els"]%s""".formatted(
                                text(), maybe(", \"response\": \"" + text() + "\"")));
        }
    }

    private void agreement() {
        if (isOpen) {
            String to = maybe(", \"closeOnes\": [\"mia\"]");
            row(
                    "involvementAgreements",
                    "jan",
                    "\"answer\": \"AGREED\", \"topics\": [\"PLAN\", \"APPOINTMENTS\", \"HOW_IT_GOES\", \"SIGNS_AND_CRISIS\"]"
                            + to);
            return;
        }
        String answer = one("AGREED", "AGREED", "AGREED", "DECLINED", "WITHDRAWN", "NOBODY");
        String who = answer.equals("NOBODY") ? "" : maybe(", \"closeOnes\": [\"" + one("mia", "ko") + "\"]");
        String topics = answer.equals("AGREED")
                ? ", \"topics\": ["
                        + one(
                                "\"PLAN\"",
                                "\"HOW_IT_GOES\"",
                                "\"PLAN\", \"APPOINTMENTS\", \"HOW_IT_GOES\", \"SIGNS_AND_CRISIS\"",
                                "\"APPOINTMENTS\"")
                        + "]"
                : "";
        said(
                "involvementAgreements",
                "\"answer\": \"" + answer + "\"" + who + topics + maybe(", \"inOwnWords\": \"" + text() + "\""));
    }

    /** In the patient's name, by whomever. */
    private void said(String list, String says) {
        row(list, one("jan", "jan", "els", "vos", "mia"), says);
    }

    private void row(String list, String by, String says) {
        put(list, "r" + ids.size(), DAY.minusDays(random.nextInt(360)).toString(), by, says);
    }

    private void put(String list, String id, String on, String by, String says) {
        String how = random.nextInt(8) == 0 && !id.startsWith("last")
                ? ", "
                        + one(
                                "\"howTold\": {\"way\": \"ALOUD\", \"interpreter\": \"CLOSE_ONE\"}",
                                "\"howTold\": {\"way\": \"BEHAVIOUR\", \"seen\": \"" + text() + "\"}",
                                "\"sourceRef\": {\"id\": \"brief\", \"author\": \"mia\"}",
                                "\"enteredInError\": {\"on\": \"" + DAY + "\", \"by\": \"" + one("els", "jan") + "\"}")
                : "";
        ids.add(id);
        rows.computeIfAbsent(list, none -> new ArrayList<>())
                .add("{\"id\": \"%s\", \"recorded\": {\"on\": \"%s\", \"by\": \"%s\"%s}, %s}"
                        .formatted(id, on, by, how, says));
    }

    private int next() {
        return texts++;
    }

    private String text() {
        return "Woord" + next() + "x.";
    }

    private String maybe(String more) {
        return random.nextBoolean() ? more : "";
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }
}

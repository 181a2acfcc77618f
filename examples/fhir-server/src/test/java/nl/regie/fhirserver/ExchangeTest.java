package nl.regie.fhirserver;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.regie.diagnosis.Answer;
import nl.regie.diagnosis.DiagnosisQuestion;
import nl.regie.diagnosis.Response;
import nl.regie.dossier.Dossier;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.Problem;
import nl.regie.entry.Recorded;
import nl.regie.fhir.Sensitive;
import nl.regie.fhir.exchange.FhirExchange;
import nl.regie.fhir.exchange.Pulled;
import nl.regie.fhir.exchange.Pushed;
import nl.regie.fhir.exchange.Seen;
import nl.regie.people.Patient;
import nl.regie.people.Professional;
import nl.regie.precondition.DangerAtHome;
import nl.regie.precondition.DangerState;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A dossier goes to a server of another make and comes back, also where something goes wrong between them. */
class ExchangeTest {
    private static final int COME_BACK = 20;
    private static final FhirContext R4 = FhirContext.forR4();
    private static final AtomicInteger PATIENTS = new AtomicInteger();

    private final HttpClient client = HttpClient.newHttpClient();
    private final PersonId patient = PersonId.of("exchange-" + PATIENTS.incrementAndGet());
    private final Dossier dossier = Dossier.builder()
            .patient(Patient.builder().id(patient).build())
            .addAnswers(answer("need", "Weer zelf naar de winkel."), answer("other", "Slapen."))
            .build();
    private Between between;
    private FhirExchange exchange;

    @BeforeEach
    void standBetween() throws IOException {
        between = new Between(OneServer.address());
        exchange = FhirExchange.with(between.address())
                .longestWait(Duration.ofSeconds(60))
                .build();
    }

    @AfterEach
    void leave() {
        between.close();
    }

    @Test
    void generatedDossiersComeBackAndAreNotSentTwice() {
        int entries = 0;
        for (Dossier generated : Patients.of(COME_BACK)) {
            Pushed pushed = exchange.push(generated, Seen.nothing(), EnumSet.allOf(Sensitive.class));
            assertThat(pushed.isDone()).as(pushed.remarks().toString()).isTrue();
            assertThat(pushed.remarks()).extracting(Problem::code).doesNotContain("stands-otherwise");
            int sent = between.posted().size();

            Pushed again = exchange.push(generated, pushed.seen(), EnumSet.allOf(Sensitive.class));
            assertThat(again.seen()).isEqualTo(pushed.seen());
            assertThat(between.posted()).hasSize(sent);

            if (!generated.current(Entry.class).isEmpty()) {
                Pulled pulled = exchange.pull(generated.patient().id());
                assertThat(pulled.dossier()).as(pulled.remarks().toString()).isPresent();
                Dossier back = pulled.dossier().orElseThrow();
                assertThat(back.patient()).isEqualTo(generated.patient());
                assertThat(back.entries()).allSatisfy(entry -> assertThat(generated.findEntry(entry.id()))
                        .contains(entry));
                assertThat(back.entries()).containsAll(generated.current(Entry.class));
                entries += back.current(Entry.class).size();
            }
        }
        assertThat(entries).isGreaterThan(5 * COME_BACK);
    }

    @Test
    void pagesAreReadToTheLast() {
        Dossier.Builder many =
                Dossier.builder().patient(Patient.builder().id(patient).build());
        for (int i = 0; i < 450; i++) {
            many.addAnswers(answer("answer-" + i, "Woord " + i));
        }
        Dossier large = many.build();

        assertThat(exchange.push(large, Seen.nothing()).isDone()).isTrue();
        Dossier back = exchange.pull(patient).dossier().orElseThrow();

        assertThat(back.answers().stream()
                        .sorted(Comparator.comparing(Answer::id))
                        .toList())
                .isEqualTo(large.answers().stream()
                        .sorted(Comparator.comparing(Answer::id))
                        .toList());
    }

    @Test
    void whereNothingOfOursIsThereNoDossierIsGiven() {
        Pulled pulled = exchange.pull(PersonId.of("nobody-knows"));

        assertThat(pulled.dossier()).isEmpty();
        assertThat(pulled.remarks()).extracting(Problem::code).containsExactly("nothing-of-ours");
    }

    @Test
    void oneChangeIsOneNewVersion() {
        Pushed first = exchange.push(dossier, Seen.nothing());

        Pushed second = exchange.push(changed(dossier), first.seen());

        assertThat(second.isDone()).isTrue();
        Set<String> before = Set.copyOf(first.seen().versions().values());
        assertThat(second.seen().versions().keySet())
                .isEqualTo(first.seen().versions().keySet());
        assertThat(second.seen().versions().values().stream().filter(version -> !before.contains(version)))
                .singleElement()
                .asString()
                .endsWith("/_history/2");
    }

    @Test
    void whatOthersChangedIsAConflictToldByPlaceAndStaysAsTheyLeftIt() throws Exception {
        Pushed first = exchange.push(dossier, Seen.nothing());
        String place = othersChange("need");

        Pushed second = exchange.push(changed(dossier), first.seen());

        assertThat(second.isDone()).isFalse();
        assertThat(second.seen()).isEqualTo(first.seen());
        assertThat(second.remarks()).extracting(Problem::code).containsOnly("changed-by-others");
        assertThat(second.remarks()).extracting(Problem::where).allMatch(where -> where.startsWith(place + "."));
        assertThat(get(place)).contains("Van anderen");

        Pulled pulled = exchange.pull(patient);
        assertThat(pulled.remarks()).extracting(Problem::code).contains("stands-otherwise");
        assertThat(exchange.push(changed(dossier), pulled.seen()).isDone()).isTrue();
    }

    @Test
    void whatOthersChangeBetweenReadingAndSendingIsAConflictToo() throws Exception {
        Pushed first = exchange.push(dossier, Seen.nothing());
        AtomicInteger changes = new AtomicInteger();
        between.goesWrong((asked, here, body) -> {
            if (asked.getRequestMethod().equals("POST") && changes.getAndIncrement() == 0) {
                othersChange("need");
            }
            return false;
        });

        Pushed second = exchange.push(changed(dossier), first.seen());

        assertThat(changes).hasValue(1);
        assertThat(second.isDone()).isFalse();
        assertThat(second.remarks()).extracting(Problem::code).containsOnly("changed-by-others");
    }

    @Test
    void aRetryAfterACutConnectionDoublesNothing() {
        between.goesWrong((asked, here, body) -> {
            boolean isSent = asked.getRequestMethod().equals("POST");
            if (isSent) {
                // the server takes it, and the client hears nothing
                here.forward(asked, body);
                asked.sendResponseHeaders(200, 1000);
            }
            return isSent;
        });
        Pushed cut = exchange.push(dossier, Seen.nothing());
        between.goesWell();

        Pushed again = exchange.push(dossier, cut.seen());

        assertThat(cut.isDone()).isFalse();
        assertThat(cut.remarks()).extracting(Problem::code).containsExactly("cut-off");
        assertThat(again.isDone()).isTrue();
        assertThat(again.seen().versions().values()).allMatch(version -> version.endsWith("/_history/1"));
        assertThat(exchange.pull(patient).dossier().orElseThrow().answers()).hasSize(2);
    }

    @Test
    void aCutInTheMiddleOfReadingIsNoDossier() {
        exchange.push(dossier, Seen.nothing());
        between.goesWrong((asked, here, body) -> {
            boolean isHalf = asked.getRequestURI().getPath().endsWith("QuestionnaireResponse");
            if (isHalf) {
                byte[] whole = here.forward(asked, body).body();
                asked.getResponseHeaders().set("Content-Type", "application/fhir+json");
                asked.sendResponseHeaders(200, whole.length / 2);
                asked.getResponseBody().write(whole, 0, whole.length / 2);
            }
            return isHalf;
        });

        Pulled pulled = exchange.pull(patient);

        assertThat(pulled.dossier()).isEmpty();
        assertThat(pulled.remarks()).extracting(Problem::code).containsExactly("broken-answer");
    }

    @Test
    void whatIsSensitiveIsSentOnlyWhereItIsAskedForByName() {
        Dossier withDanger = withDanger();

        Pushed pushed = exchange.push(withDanger, Seen.nothing());

        assertThat(pushed.remarks()).extracting(Problem::code).contains("danger-at-home-left-out");
        assertThat(between.posted()).noneMatch(body -> body.contains("danger-at-home"));
        assertThat(exchange.pull(patient).dossier().orElseThrow().dangersAtHome())
                .isEmpty();
        Pushed byName = exchange.push(withDanger, pushed.seen(), Set.of(Sensitive.DANGER_AT_HOME));
        assertThat(byName.isDone()).isTrue();
        assertThat(exchange.pull(patient).dossier().orElseThrow().dangersAtHome())
                .isEqualTo(withDanger.dangersAtHome());

        Pushed without = exchange.push(withDanger, byName.seen());
        assertThat(without.seen()).isEqualTo(byName.seen());
        assertThat(without.remarks()).extracting(Problem::code).contains("sensitive-stands-there");
        Dossier erased = withDanger.erase(EntryId.of("danger"), LocalDate.of(2026, 11, 20));
        assertThat(exchange.push(erased, without.seen()).remarks())
                .extracting(Problem::code)
                .contains("erased-there");
        assertThat(exchange.pull(patient).dossier().orElseThrow().dangersAtHome())
                .isEmpty();
    }

    @Test
    void whatWasSentByNameCanBeTakenBackAndNothingElseGoes() {
        Dossier withDanger = withDanger();
        Set<Sensitive> danger = Set.of(Sensitive.DANGER_AT_HOME);
        Pushed byName = exchange.push(withDanger, Seen.nothing(), danger);

        Pushed notSeen = exchange.takeBack(withDanger, Seen.nothing(), danger);
        assertThat(notSeen.remarks()).extracting(Problem::code).containsExactly("not-taken-back");
        assertThat(exchange.pull(patient).dossier().orElseThrow().dangersAtHome())
                .hasSize(1);

        Pushed back = exchange.takeBack(withDanger, byName.seen(), danger);
        assertThat(back.isDone()).isTrue();
        assertThat(back.remarks()).extracting(Problem::code).containsExactly("taken-back");
        Dossier left = exchange.pull(patient).dossier().orElseThrow();
        assertThat(left.dangersAtHome()).isEmpty();
        assertThat(left.answers()).hasSize(2);
        assertThat(exchange.push(withDanger, back.seen()).remarks())
                .extracting(Problem::code)
                .doesNotContain("sensitive-stands-there");
    }

    @Test
    void whatWasErasedHereIsErasedThereAndToldSo() {
        Pushed first = exchange.push(dossier, Seen.nothing());

        Pushed second = exchange.push(dossier.erase(EntryId.of("need"), LocalDate.of(2026, 11, 20)), first.seen());

        assertThat(second.isDone()).as(second.remarks().toString()).isTrue();
        assertThat(second.remarks()).extracting(Problem::code).contains("erased-there");
        assertThat(exchange.pull(patient).dossier().orElseThrow().answers())
                .extracting(Answer::id)
                .containsExactly(EntryId.of("other"));
    }

    private Dossier withDanger() {
        return Dossier.builder()
                .from(dossier)
                .addProfessionals(
                        Professional.builder().id(PersonId.of("nurse")).build())
                .addDangersAtHome(DangerAtHome.builder()
                        .id(EntryId.of("danger"))
                        .recorded(Recorded.of(Patients.SOME_DAY, PersonId.of("nurse")))
                        .state(DangerState.SUSPECTED)
                        .build())
                .build();
    }

    private Answer answer(String id, String words) {
        return Answer.builder()
                .id(EntryId.of(id))
                .recorded(Recorded.of(Patients.SOME_DAY, patient))
                .question(DiagnosisQuestion.NEED)
                .response(Response.GIVEN)
                .inOwnWords(OwnWords.of(words))
                .build();
    }

    private Dossier changed(Dossier before) {
        return Dossier.builder()
                .from(before)
                .addAnswers(Answer.builder()
                        .from(answer("need-2", "Liever met de buurvrouw."))
                        .recorded(Recorded.builder()
                                .on(Patients.SOME_DAY)
                                .by(patient)
                                .replaces(EntryId.of("need"))
                                .build())
                        .build())
                .build();
    }

    /** Somebody else adds to what the server holds of this entry; gives its place. */
    private String othersChange(String entry) throws IOException {
        Bundle found = R4.newJsonParser()
                .parseResource(
                        Bundle.class, get("QuestionnaireResponse?_count=100&patient.identifier=" + patient.value()));
        QuestionnaireResponse response = found.getEntry().stream()
                .map(each -> (QuestionnaireResponse) each.getResource())
                .filter(each -> R4.newJsonParser().encodeResourceToString(each).contains("\"" + entry + "\""))
                .findFirst()
                .orElseThrow();
        response.getItemFirstRep().setText("Van anderen");
        String place = "QuestionnaireResponse/" + response.getIdElement().getIdPart();
        send(HttpRequest.newBuilder(URI.create(OneServer.address() + "/" + place))
                .header("Content-Type", "application/fhir+json")
                .PUT(BodyPublishers.ofString(
                        R4.newJsonParser().encodeResourceToString(response), StandardCharsets.UTF_8))
                .build());
        return place;
    }

    private String get(String query) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(OneServer.address() + "/" + query))
                        .header("Cache-Control", "no-cache")
                        .build())
                .body();
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            assertThat(response.statusCode()).as(response.body()).isBetween(200, 201);
            return response;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}

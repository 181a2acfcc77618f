package nl.regie.fhir.exchange;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.regie.dossier.Dossier;
import nl.regie.entry.PersonId;
import nl.regie.entry.Problem;
import nl.regie.fhir.FhirExport;
import nl.regie.fhir.FhirExport.Transaction;
import nl.regie.fhir.FhirImport;
import nl.regie.fhir.Narratives;
import nl.regie.fhir.Sensitive;

/**
 * Sends the current state of dossiers to one FHIR R4 server, and takes it back. It never throws because of what a
 * server says or does not say. Several threads may use one.
 */
public final class FhirExchange {
    private final Wire wire;
    private final Narratives narratives;

    private FhirExchange(Wire wire, Narratives narratives) {
        this.wire = wire;
        this.narratives = narratives;
    }

    /**
     * With the server at this address.
     *
     * @param address the base of the server, such as {@code https://example.org/fhir}
     * @throws IllegalArgumentException if that is no address of the web
     */
    public static Builder with(URI address) {
        return new Builder(address);
    }

    /**
     * What the server holds of this patient by names of ours, whoever sent it: all pages of it, or nothing. The dossier
     * is the current state; {@link FhirImport#readCurrentState} says what it does not hold. Never save it over a
     * dossier that holds more.
     */
    public Pulled pull(PersonId patient) {
        try {
            Holding holding = Holding.of(patient, wire);
            holding.readPractitioners();
            FhirImport.Result read = holding.all().isEmpty()
                    ? new FhirImport.Result(Optional.empty(), List.of(nothingOfOurs()))
                    : FhirImport.readCurrentState(Json.write(holding.asBundle()));
            boolean isEmpty = read.dossier()
                    .filter(dossier -> dossier.entries().findAny().isPresent())
                    .isEmpty();
            if (isEmpty) {
                List<Problem> remarks = new ArrayList<>(read.remarks());
                if (remarks.isEmpty()) {
                    remarks.add(nothingOfOurs());
                }
                return new Pulled(Optional.empty(), remarks, Seen.nothing());
            }
            return told(read.dossier().orElseThrow(), read.remarks(), holding);
        } catch (NotAnswered e) {
            return Pulled.nothing(e.problem());
        }
    }

    private static Problem nothingOfOurs() {
        return Problem.of(
                "Patient",
                "nothing-of-ours",
                "De server heeft van deze patiënt niets dat van ons is, of laat het ons niet zien.",
                "The server holds nothing of ours of this patient, or does not let us see it.");
    }

    private Pulled told(Dossier dossier, List<Problem> remarks, Holding holding) {
        Sending back = Sending.of(
                FhirExport.toTransaction(dossier),
                holding,
                Seen.nothing(),
                wire.address().toString());
        List<Problem> all = new ArrayList<>(remarks);
        all.addAll(back.storedOtherwise());
        if (!dossier.tombstones().isEmpty()) {
            all.add(Problem.warning(
                    "Bundle",
                    "stands-for-what-is-not-there",
                    "Wat dit noemt en daar niet staat, zoals een eerdere versie, heeft een lege plek ("
                            + dossier.tombstones().size() + "). Dat zegt niet dat het gewist is.",
                    "What this names and does not stand there, such as an earlier version, has an empty place ("
                            + dossier.tombstones().size() + "). That does not say that it was erased."));
        }
        TreeMap<String, String> versions = new TreeMap<>();
        Set<String> names = Sending.names(FhirExport.toTransaction(dossier));
        holding.all().stream()
                .filter(held -> names.contains(held.name()))
                .forEach(held -> versions.put(held.name(), held.version()));
        return new Pulled(Optional.of(dossier), all, Seen.of(versions));
    }

    /**
     * Sends what the server does not hold yet or holds otherwise, in one transaction, and nothing that is sensitive.
     *
     * @param seen what was seen there at the last exchange, for what others changed since is not overwritten
     * @throws nl.regie.reading.ReadInPartException if the dossier was read in part
     */
    public Pushed push(Dossier dossier, Seen seen) {
        return push(dossier, seen, Set.of());
    }

    /**
     * Sends what the server does not hold yet or holds otherwise, in one transaction. What others changed there since
     * is a conflict, and then nothing is sent. What was erased here is erased there.
     *
     * @param seen what was seen there at the last exchange
     * @param sensitive what is sent though it is sensitive: portals show what servers hold
     * @throws nl.regie.reading.ReadInPartException if the dossier was read in part
     */
    public Pushed push(Dossier dossier, Seen seen, Set<Sensitive> sensitive) {
        Transaction whole = FhirExport.toTransaction(dossier, sensitive);
        Transaction transaction = narratives == Narratives.LEFT_OUT ? whole.withoutNarratives() : whole;
        try {
            return push(transaction, dossier.patient().id(), seen);
        } catch (NotAnswered e) {
            return new Pushed(false, List.of(e.problem()), seen);
        }
    }

    /**
     * Takes back from the server what is sensitive and was sent there by name before, in one transaction, and sends
     * nothing. First push without it, for a server may keep what others refer to. {@link Pushed#remarks} names each
     * place; what a server keeps of earlier versions its holder erases.
     *
     * @param seen what was seen there at the last exchange: what we never saw there is told, and left as it is
     * @param sensitive what is taken back
     * @throws nl.regie.reading.ReadInPartException if the dossier was read in part
     */
    public Pushed takeBack(Dossier dossier, Seen seen, Set<Sensitive> sensitive) {
        Set<Sensitive> kept = EnumSet.allOf(Sensitive.class);
        kept.removeAll(sensitive);
        Transaction without = FhirExport.toTransaction(dossier, kept);
        try {
            Holding holding = Holding.of(dossier.patient().id(), wire);
            Sending back =
                    Sending.takingBack(without, holding, seen, wire.address().toString());
            if (!back.isNothing()) {
                wire.post(back.request());
            }
            return new Pushed(true, back.told(), seen.without(back.takenBack()));
        } catch (NotAnswered e) {
            return new Pushed(false, List.of(e.problem()), seen);
        }
    }

    private Pushed push(Transaction transaction, PersonId patient, Seen seen) throws NotAnswered {
        Sending sending = plan(transaction, patient, seen);
        if (!sending.conflicts().isEmpty()) {
            return new Pushed(false, sending.conflicts(), seen);
        }
        List<Problem> remarks = new ArrayList<>(transaction.leftOut());
        remarks.addAll(sending.told());
        if (sending.isNothing()) {
            return new Pushed(true, remarks, sending.seen());
        }
        try {
            wire.post(sending.request());
        } catch (NotAnswered e) {
            List<Problem> reasons =
                    e.isConflict() ? plan(transaction, patient, seen).conflicts() : List.of();
            return new Pushed(false, reasons.isEmpty() ? List.of(e.problem()) : reasons, seen);
        }
        Sending after = plan(transaction, patient, seen);
        remarks.addAll(after.storedOtherwise());
        return new Pushed(true, remarks, after.seen());
    }

    private Sending plan(Transaction transaction, PersonId patient, Seen seen) throws NotAnswered {
        Holding holding = Holding.of(patient, wire);
        holding.readPractitioners(Sending.professionals(transaction));
        return Sending.of(transaction, holding, seen, wire.address().toString());
    }

    /** How to speak to a server. */
    public static final class Builder {
        private static final Duration USUAL_WAIT = Duration.ofSeconds(30);

        private final URI address;
        private Optional<Supplier<String>> token = Optional.empty();
        private Duration longest = USUAL_WAIT;
        private Optional<HttpClient> client = Optional.empty();
        private Narratives narratives = Narratives.WRITTEN;

        private Builder(URI address) {
            String scheme = String.valueOf(address.getScheme());
            if (!scheme.equals("http") && !scheme.equals("https")) {
                throw new IllegalArgumentException("The address of a FHIR server begins with http or https.");
            }
            String text = address.toString();
            this.address = URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
        }

        /** What gives the token (OAuth bearer) for each question. It is kept nowhere. */
        public Builder token(Supplier<String> giver) {
            this.token = Optional.of(giver);
            return this;
        }

        /** How long one question may take, from the first byte to the last; 30 seconds where nothing is said. */
        public Builder longestWait(Duration longest) {
            this.longest = longest;
            return this;
        }

        /** A client of one's own, as where a certificate or a proxy is needed. It must not follow redirects. */
        public Builder client(HttpClient own) {
            if (own.followRedirects() != Redirect.NEVER) {
                throw new IllegalArgumentException("A client that follows redirects could carry a token elsewhere.");
            }
            this.client = Optional.of(own);
            return this;
        }

        /** Whether plans and goals are sent with a narrative; they are where nothing is said. */
        public Builder narratives(Narratives wanted) {
            this.narratives = wanted;
            return this;
        }

        /** Ready to speak. */
        public FhirExchange build() {
            HttpClient speaking = client.orElseGet(() -> HttpClient.newBuilder()
                    .connectTimeout(longest)
                    .followRedirects(Redirect.NEVER)
                    .build());
            return new FhirExchange(new Wire(address, speaking, token, longest), narratives);
        }
    }
}

package nl.regie.pseudonym;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.regie.careplan.CodePart;
import nl.regie.dossier.Dossier;
import nl.regie.entry.EntryId;
import nl.regie.entry.LocalizedText;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.entry.SourceId;
import nl.regie.json.StrictJson;
import nl.regie.legal.Representation;
import nl.regie.naming.SameWords;

/**
 * Makes a dossier of which the reader does not know whose it is. Every id and every reference to a source becomes
 * another by a key of the caller; names are left out; words and notes become a mark that says that they were there, the
 * same mark for the same words; all days of a patient move back by as many days, so that each distance stays. What is
 * to be kept is named field by field.
 *
 * <p>What comes of it is <em>still personal data</em>, see {@link #NOTICE}. It never prints its key, and may be shared
 * between threads.
 */
public final class Pseudonymiser {
    /** What is to be told to whoever gets such dossiers. */
    public static final LocalizedText NOTICE = LocalizedText.of(
            "Dit zijn nog steeds persoonsgegevens: wie genoeg van iemand weet, kan die herkennen, en wie de sleutel heeft, kan de namen opnieuw maken. Geef ze alleen aan wie ze mag hebben.",
            "This is still personal data: who knows enough of somebody may know them again, and who has the key can make the names anew. Give it only to those who may have it.");

    /** The fewest bytes of a key. */
    public static final int SHORTEST_KEY = 32;

    private static final String ALGORITHM = "HmacSHA256";

    /** Days move back by one at least and by a year at most. */
    private static final int MOST_DAYS = 365;

    /** Of these nothing is left, unless it is kept. */
    private static final Set<Class<?>> LEFT_OUT = Set.of(PersonName.class, OwnWords.class, Note.class, CodePart.class);

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private static final String MARKS = "-.,;";

    /** The name of a code system is a URI, and a code can be called so, too. */
    private static final String CODES = "urn:x-regie:";

    private final SecretKeySpec key;
    private final Set<String> kept;
    private final Set<PersonId> objected;
    private final boolean areDaysKept;

    private Pseudonymiser(SecretKeySpec key, Set<String> kept, Set<PersonId> objected, boolean areDaysKept) {
        this.key = key;
        this.kept = kept;
        this.objected = objected;
        this.areDaysKept = areDaysKept;
    }

    /**
     * With this key, nothing is kept and days move. The same key gives the same names again.
     *
     * @param key {@value #SHORTEST_KEY} bytes at least, that nobody else has and nobody can guess
     * @throws IllegalArgumentException if it is shorter
     */
    public static Pseudonymiser withKey(byte[] key) {
        if (key.length < SHORTEST_KEY) {
            throw new IllegalArgumentException("A key has " + SHORTEST_KEY + " bytes at least.");
        }
        return new Pseudonymiser(new SecretKeySpec(key, ALGORITHM), Set.of(), Set.of(), false);
    }

    /**
     * The same, keeping what stands in these fields as it is: words, notes, names, or codes of other systems. No id is
     * ever kept, and days are kept by {@link #keepingDays()}.
     *
     * @param fields type and name, such as {@code Goal.inOwnWords}
     * @throws IllegalArgumentException if one of them is none of {@link #fieldsToKeep()}
     */
    public Pseudonymiser keeping(Collection<String> fields) {
        if (!fieldsToKeep().containsAll(fields)) {
            throw new IllegalArgumentException("A field is kept that has words, a note, a name or a code of another "
                    + "system, called by its type and its name, such as Goal.inOwnWords.");
        }
        return new Pseudonymiser(key, new TreeSet<>(fields), objected, areDaysKept);
    }

    /**
     * The fields that can be kept, by type and name: all that have words, a note, a name or a code of another system.
     */
    public static SortedSet<String> fieldsToKeep() {
        return StrictJson.leaves(Dossier.class).entrySet().stream()
                .filter(field -> LEFT_OUT.contains(field.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same, with the days as they are. */
    public Pseudonymiser keepingDays() {
        return new Pseudonymiser(key, kept, objected, true);
    }

    /** The same, leaving out those patients who objected. */
    public Pseudonymiser leavingOut(Collection<PersonId> patients) {
        return new Pseudonymiser(key, kept, new TreeSet<>(patients), areDaysKept);
    }

    /**
     * The dossier without who it is; nothing where the patient objected.
     *
     * @throws nl.regie.reading.ReadInPartException if it was read in part: nobody knows what else it holds
     */
    public Optional<Dossier> pseudonymised(Dossier dossier) {
        PersonId patient = dossier.requireWhole().patient().id();
        return objected.contains(patient)
                ? Optional.empty()
                : Optional.of(StrictJson.changed(
                        dossier, Dossier.class, new OfOne(mac(), patient, daysBack(patient))::changed));
    }

    /** By how many days the days of a patient move back. Only who has the key can tell. */
    public int daysBack(PersonId patient) {
        if (areDaysKept) {
            return 0;
        }
        long drawn = ByteBuffer.wrap(hash(mac(), "days", patient.value())).getLong();
        return 1 + (int) Long.remainderUnsigned(drawn, MOST_DAYS);
    }

    private Mac mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK knows " + ALGORITHM + ".", e);
        }
    }

    private static byte[] hash(Mac mac, String what, String text) {
        mac.update(what.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Never its key. */
    @Override
    public String toString() {
        return "Pseudonymiser";
    }

    /** The dossier of one patient. */
    private final class OfOne {
        private final Mac mac;
        private final PersonId patient;
        private final int daysBack;

        OfOne(Mac mac, PersonId patient, int daysBack) {
            this.mac = mac;
            this.patient = patient;
            this.daysBack = daysBack;
        }

        Optional<Object> changed(Object owner, String field, Object leaf) {
            if (leaf instanceof PersonId person) {
                return Optional.of(PersonId.of(name("person", person.value())));
            } else if (leaf instanceof EntryId entry) {
                return Optional.of(EntryId.of(name("entry", patient.value() + " " + entry.value())));
            } else if (leaf instanceof SourceId source) {
                return Optional.of(SourceId.of(name("source", source.value())));
            } else if (leaf instanceof LocalDate day) {
                return Optional.of(day.minusDays(daysBack));
            }
            return kept.contains(field) ? Optional.of(leaf) : withoutWords(owner, leaf);
        }

        private Optional<Object> withoutWords(Object owner, Object leaf) {
            if (leaf instanceof PersonName) {
                return Optional.empty();
            } else if (leaf instanceof OwnWords words) {
                return Optional.of(OwnWords.of(mark(words.text())));
            } else if (leaf instanceof Note note) {
                return Optional.of(Note.of(mark(note.text()) + scope(owner)));
            } else if (leaf instanceof CodePart code) {
                return Optional.of(CodePart.of(CODES + name("code", code.value())));
            }
            return Optional.of(leaf);
        }

        private String name(String kind, String text) {
            return HexFormat.of().formatHex(hash(mac, kind, text), 0, 16);
        }

        /**
         * The same for the same words, as the rules compare them: by their letters, and by their signs where white
         * space and capitals do not count.
         */
        private String mark(String text) {
            String composed = SameWords.composed(text);
            StringBuilder letters = new StringBuilder();
            composed.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
            StringBuilder mark = new StringBuilder("weggelaten ")
                    .append(HexFormat.of()
                            .formatHex(hash(mac, "letters", letters.toString().toLowerCase(Locale.ROOT)), 0, 8));
            String plain = WHITE_SPACE.matcher(composed.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
            byte[] signs = hash(mac, "signs", plain);
            for (int i = 0; i < 16; i++) {
                mark.append(MARKS.charAt(signs[i] & 3));
            }
            return mark.toString();
        }

        /** What a representation is about decides whether it counts: that it is known to be about care stays known. */
        private String scope(Object owner) {
            return owner instanceof Representation authority && authority.isAboutCare() ? " zorg" : "";
        }
    }
}

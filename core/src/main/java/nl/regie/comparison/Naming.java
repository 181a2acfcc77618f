package nl.regie.comparison;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regie.caremodule.CareModule;
import nl.regie.careplan.CarePlan;
import nl.regie.careplan.GivenCode;
import nl.regie.careplan.Goal;
import nl.regie.careplan.NotNow;
import nl.regie.careplan.PlanSubject;
import nl.regie.careplan.PlannedAction;
import nl.regie.decision.SharedDecision;
import nl.regie.diagnosis.Answer;
import nl.regie.dossier.Dossier;
import nl.regie.dossier.Found;
import nl.regie.entry.Entry;
import nl.regie.entry.EntryId;
import nl.regie.entry.Language;
import nl.regie.entry.Note;
import nl.regie.entry.OwnWords;
import nl.regie.entry.PersonId;
import nl.regie.entry.PersonName;
import nl.regie.entry.SourceRef;
import nl.regie.legal.Representation;
import nl.regie.naming.TypedText;
import nl.regie.people.CloseOne;
import nl.regie.people.Professional;
import nl.regie.precondition.SelfDirection;
import nl.regie.signalling.CallContact;
import nl.regie.signalling.PhaseStep;
import nl.regie.signalling.Sign;
import nl.regie.signalling.SignallingPhase;
import nl.regie.signalling.SignallingPlan;

/**
 * How people and things of a dossier are called in a sentence for those who may read it: people by name or task, things
 * by what was said of them, and nobody has to read an id where there are words.
 */
public final class Naming {
    private static final Pattern NEXT_WORD = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private final Dossier dossier;
    private final CareModule module;
    private final Language language;
    private final Map<EntryId, Found> inThatVersion = new HashMap<>();
    private final Optional<LocalDate> day;

    /** For the people and things of this dossier, in the words of this module and in this language. */
    public Naming(Dossier dossier, CareModule module, Language language) {
        this(dossier, module, language, Optional.empty());
    }

    private Naming(Dossier dossier, CareModule module, Language language, Optional<LocalDate> day) {
        this.day = day;
        this.dossier = dossier;
        this.module = module;
        this.language = language;
    }

    /** The same, but beside the name of a professional who has left by this day it says so. */
    public Naming on(LocalDate day) {
        return new Naming(dossier, module, language, Optional.of(day));
    }

    /** The same, but what stands in this version of a plan is called as it says it, whatever was said of it later. */
    public Naming asIn(CarePlan plan) {
        Naming naming = new Naming(dossier, module, language, day);
        plan.parts().forEach(part -> naming.inThatVersion.put(part.id(), new Found(plan, Optional.of(part))));
        return naming;
    }

    /** What is marked as wrong is called by no word that stands in it: it may be about somebody else. */
    private Optional<String> words(Found found) {
        return dossier.isInError(found.entry())
                ? Optional.empty()
                : found.part().map(part -> partWords(part.value())).orElseGet(() -> entryWords(found.entry()));
    }

    private Optional<String> entryWords(Entry entry) {
        if (entry instanceof Answer answer) {
            return answerWords(answer);
        } else if (entry instanceof SelfDirection direction) {
            return direction.subject().map(this::plain);
        } else if (entry instanceof SharedDecision decision) {
            return Optional.of(plain(decision.question()));
        } else if (entry instanceof CarePlan || entry instanceof SignallingPlan) {
            return Optional.of(version(entry));
        } else if (entry instanceof Representation representation) {
            return Optional.of(sentence("naming/representation", Map.of("who", of(representation.representative()))));
        }
        return Optional.empty();
    }

    private Optional<String> partWords(Object part) {
        if (part instanceof Goal goal) {
            return Optional.of(words(goal));
        } else if (part instanceof PlannedAction action) {
            return Optional.of(plain(action.what()));
        } else if (part instanceof SignallingPhase phase) {
            return Optional.of(words(phase));
        } else if (part instanceof Sign sign) {
            return Optional.of(quoted(sign.what()));
        }
        return Optional.empty();
    }

    private String version(Entry plan) {
        return sentence(
                "naming/version",
                Map.of("id", plan.id().value(), "on", of(plan.recorded().on())));
    }

    private Optional<String> answerWords(Answer answer) {
        return answer.inOwnWords().map(this::quoted).or(() -> answer.professionalsReading()
                .map(this::plain));
    }

    /** How a person is called: by name, or else by task or relation. */
    public String of(PersonId person) {
        boolean hasLeft = Optional.ofNullable(dossier.professionalsByName().get(person))
                .filter(professional -> day.filter(professional::hasLeftBy).isPresent())
                .isPresent();
        return hasLeft ? name(person) + " (" + word("copy/no-longer-involved") + ")" : name(person);
    }

    private String name(PersonId person) {
        return dossier.findName(person)
                .map(PersonName::text)
                .or(() -> Optional.ofNullable(dossier.professionalsByName().get(person))
                        .flatMap(Professional::profession)
                        .map(Note::text))
                .or(() -> dossier.current(CloseOne.class).stream()
                        .filter(closeOne -> closeOne.person().equals(person))
                        .flatMap(closeOne -> closeOne.relation().stream())
                        .map(Note::text)
                        .findFirst())
                .map(TypedText::inOneLine)
                .orElseGet(() -> dossier.isPatient(person) ? word("naming/patient") : person.value());
    }

    /** How people are called, one after the other. */
    public String of(Collection<PersonId> people) {
        return people.stream().map(this::of).collect(joining(", "));
    }

    /**
     * What an entry or part is about, in the words that stand in it; its id where there are none, or where it was
     * marked as wrong. What several versions say is called as it is said in the one that holds.
     */
    public String of(EntryId id) {
        return Optional.ofNullable(inThatVersion.get(id))
                .or(() -> dossier.find(id))
                .flatMap(this::words)
                .orElse(id.value());
    }

    /** What a patient or close one said, between quotation marks. */
    public String quoted(OwnWords words) {
        return "“" + TypedText.inOneLine(words.text()) + "”";
    }

    /** What a professional wrote. */
    public String plain(Note note) {
        return TypedText.inOneLine(note.text());
    }

    /** A day, written out. */
    public String of(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag(language.tag()))
                .format(day);
    }

    /** A constant in words: the wording that goes by its type and its name, such as {@code goal-status/accepted}. */
    public String of(Enum<?> constant) {
        String list = NEXT_WORD
                .matcher(constant.getDeclaringClass().getSimpleName())
                .replaceAll("-")
                .toLowerCase(Locale.ROOT);
        return word(list + "/" + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** A wording of the module. */
    public String word(String wording) {
        return module.wordingById(wording).in(language);
    }

    /** A wording of the module with its places filled. */
    public String sentence(String wording, Map<String, String> places) {
        return module.wordingById(wording).in(language, places);
    }

    /** What stands in a plan, whatever it is. */
    String of(List<Object> values) {
        return values.stream().map(this::ofAny).collect(joining(", "));
    }

    private String ofAny(Object value) {
        if (value instanceof OwnWords words) {
            return quoted(words);
        } else if (value instanceof Note note) {
            return "‘" + plain(note) + "’";
        } else if (value instanceof LocalDate day) {
            return of(day);
        } else if (value instanceof PersonId person) {
            return of(person);
        } else if (value instanceof EntryId id) {
            return of(id);
        } else if (value instanceof Enum<?> constant) {
            return of(constant);
        } else if (value instanceof PhaseStep step) {
            return plain(step.what()) + inBrackets(of(step.does()));
        } else if (value instanceof CallContact contact) {
            return of(contact);
        } else if (value instanceof SourceRef source) {
            return source.id().value();
        }
        return ofPart(value);
    }

    private String ofPart(Object part) {
        if (part instanceof Goal goal) {
            return words(goal);
        } else if (part instanceof PlannedAction action) {
            return plain(action.what());
        } else if (part instanceof NotNow notNow) {
            return of(notNow.answers());
        } else if (part instanceof PlanSubject subject) {
            return "‘" + plain(subject.what()) + "’"
                    + inBrackets(subject.code().map(this::of).orElse(""));
        } else if (part instanceof SignallingPhase phase) {
            return words(phase);
        } else if (part instanceof Sign sign) {
            return quoted(sign.what());
        }
        throw new IllegalArgumentException("No words for a " + part.getClass().getSimpleName() + ".");
    }

    /** Somebody to call, and when. */
    public String of(CallContact contact) {
        String who = Stream.concat(contact.person().map(this::of).stream(), contact.whom().map(this::plain).stream())
                .collect(joining(", "));
        return who + inBrackets(contact.when().stream().map(this::of).collect(joining(", ")));
    }

    /** A code says little to a reader, and what changed may be nothing else. */
    private String of(GivenCode code) {
        return Stream.concat(
                        Stream.of(code.system().value() + " " + code.code().value()),
                        code.display().map(this::plain).stream())
                .collect(joining(", "));
    }

    private String words(Goal goal) {
        return goal.inOwnWords()
                .map(this::quoted)
                .or(() -> goal.professionalsReading().map(this::plain))
                .orElseThrow();
    }

    private String words(SignallingPhase phase) {
        return phase.name().map(this::quoted).orElseGet(() -> of(phase.level()));
    }

    private static String inBrackets(String text) {
        return text.isEmpty() ? "" : " (" + text + ")";
    }
}

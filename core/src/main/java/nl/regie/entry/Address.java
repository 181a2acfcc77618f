package nl.regie.entry;

import nl.regie.value.RegieValue;
import org.immutables.value.Value;

/**
 * How our Dutch texts speak of the patient, and to the patient and those close by. English has one word for each, so
 * English stays as it is. What a person said is never changed: this is about {@link LocalizedText} only.
 */
@Value.Immutable
public interface Address extends RegieValue {
    /** As the texts are written: patiënt and u. */
    Address AS_WRITTEN = of(Person.PATIENT, Form.U);

    /** What the person is called. */
    @Value.Parameter
    Person person();

    /** How the person is spoken to. */
    @Value.Parameter
    Form form();

    /** What the person is called. */
    enum Person {
        /** Patiënt, as the care module says. */
        PATIENT,
        /** Cliënt, as is usual in home care and mental health care. */
        CLIENT
    }

    /** How the person is spoken to. Care staff are always addressed with u. */
    enum Form {
        /** The polite form. */
        U,
        /** The familiar form, in texts that have one. */
        JE
    }

    /** One way of addressing people. */
    static Address of(Person person, Form form) {
        return ImmutableAddress.of(person, form);
    }

    /** The text, said in this way; what it quotes keeps its words. */
    default LocalizedText say(LocalizedText text) {
        String nl = form() == Form.JE ? text.nlInformal().orElse(text.nl()) : text.nl();
        return LocalizedText.of(person() == Person.CLIENT ? Dutch.withClient(nl) : nl, text.en());
    }

    /** Starts a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Address}. */
    final class Builder extends ImmutableAddress.Builder {
        Builder() {}
    }
}

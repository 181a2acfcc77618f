package nl.regie.fhir.incoming;

import nl.regie.entry.LocalizedText;
import nl.regie.entry.Problem;
import nl.regie.entry.Problem.Severity;

/** A resource of ours that cannot be read: caught where its entry is left out, with the reason told. */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String element;
    private final String code;
    private final transient LocalizedText reason;

    private Unreadable(String element, String code, String nl, String en) {
        super(code);
        this.element = element;
        this.code = code;
        this.reason = LocalizedText.of(nl, en);
    }

    /** Something is not there that an entry cannot be without, or we do not know what it means. */
    public static Unreadable without(String element) {
        return new Unreadable(
                element,
                "required-missing",
                "Dit ontbreekt of is niet te begrijpen, en zonder dit is de invoer niet te lezen.",
                "This is missing or cannot be understood, and the entry cannot be read without it.");
    }

    public static Unreadable dangling(String element) {
        return new Unreadable(
                element,
                "dangling-reference",
                "Deze verwijzing leidt niet naar iets van dit dossier.",
                "This reference does not lead to anything of this dossier.");
    }

    public static Unreadable aboutSomebodyElse(String element) {
        return new Unreadable(
                element,
                "other-patient",
                "Dit gaat niet over de patiënt van dit dossier. Het is niet overgenomen.",
                "This is not about the patient of this dossier. It was not taken over.");
    }

    public static Unreadable withoutProvenance() {
        return new Unreadable(
                "",
                "no-provenance",
                "Er is geen Provenance die zegt wie dit wanneer opschreef.",
                "There is no Provenance that says who recorded this, and when.");
    }

    public static Unreadable ofThisStatus() {
        return new Unreadable(
                "status",
                "status-not-understood",
                "Volgens deze status is het anders gegaan dan wij schrijven. Daarom is de invoer niet overgenomen.",
                "By this status it went otherwise than we write. Therefore the entry was not taken over.");
    }

    public static Unreadable markWithoutDay() {
        return new Unreadable(
                "status",
                "mark-without-provenance",
                "De status zegt dat dit een foute invoer is, maar niet wie dat wanneer vaststelde.",
                "The status says that this was entered in error, but not who found that, and when.");
    }

    public Problem at(String resource) {
        return Problem.of(element.isEmpty() ? resource : resource + "." + element, code, reason)
                .as(Severity.WARNING);
    }
}

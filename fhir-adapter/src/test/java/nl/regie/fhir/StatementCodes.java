package nl.regie.fhir;

import java.util.List;
import java.util.Locale;
import nl.regie.caremodule.CareModule;
import nl.regie.caremodule.Statement;
import nl.regie.caremodule.StatementKind;
import nl.regie.entry.LocalizedText;
import nl.regie.fhir.vocabulary.Canonical;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.PropertyType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.FilterOperator;

/**
 * The statements of the care module as one code system, and a value set for each kind of which the module itself
 * speaks. Written from the data of core; never by hand.
 */
final class StatementCodes {
    /** What others may want to name in FHIR. Tips, cases and voices of the practice are in the code system only. */
    static final List<StatementKind> KINDS_WITH_A_VALUE_SET = List.of(
            StatementKind.PRECONDITION,
            StatementKind.PRINCIPLE,
            StatementKind.QUALITY_CRITERION,
            StatementKind.CLAUSE,
            StatementKind.KEY_ELEMENT,
            StatementKind.PHASE,
            StatementKind.ORGANISATION_NORM,
            StatementKind.INTERVENTION,
            StatementKind.INSTRUMENT,
            StatementKind.QUESTION,
            StatementKind.EXPERIENCE_QUESTION);

    private static final CareModule MODULE = CareModule.shipped();

    private StatementCodes() {}

    static CodeSystem codeSystem() {
        CodeSystem system = new CodeSystem();
        system.setId("statement");
        describe(
                system,
                "Statement",
                "Wat de zorgmodule en de praktijk erom heen zeggen",
                "What the care module says, and the practice around it");
        system.setUrl(Canonical.STATEMENT);
        system.setDescription(
                "De uitspraken van de Generieke module Zelfmanagement en van de praktijk eromheen, in de woorden van Regie."
                        + " De code is de naam van de uitspraak, de definitie haar tekst. Uitspraken van de praktijk zijn geen norm.");
        system.setCaseSensitive(true);
        system.setContent(CodeSystemContentMode.COMPLETE);
        system.setCount(MODULE.statements().size());
        system.addProperty()
                .setCode("kind")
                .setDescription("The kind of statement.")
                .setType(PropertyType.CODE);
        system.addProperty()
                .setCode("part-of")
                .setDescription("The statement of which it is a part.")
                .setType(PropertyType.CODE);
        system.addProperty()
                .setCode("source")
                .setDescription("The document, the section and the lines on which it rests.")
                .setType(PropertyType.STRING);
        MODULE.statements().forEach(statement -> add(statement, system.addConcept()));
        return system;
    }

    static ValueSet valueSet(StatementKind kind) {
        ValueSet set = new ValueSet();
        set.setId("statement-" + code(kind));
        String name = set.getId().replace("statement-", "");
        describe(set, "Statement" + camel(name), "Uitspraken van de soort " + name, "Statements of the kind " + name);
        set.setUrl(Canonical.BASE + "ValueSet/" + set.getId());
        set.setDescription("Statements of one kind, from the code system of all statements.");
        set.getCompose()
                .addInclude()
                .setSystem(Canonical.STATEMENT)
                .addFilter()
                .setProperty("kind")
                .setOp(FilterOperator.EQUAL)
                .setValue(code(kind));
        return set;
    }

    /** All codes of a code system. */
    static ValueSet valueSet(CodeSystem system) {
        ValueSet set = new ValueSet();
        set.setId(system.getIdElement().getIdPart());
        set.setUrl(Canonical.BASE + "ValueSet/" + set.getIdElement().getIdPart());
        set.setLanguage("nl");
        set.setVersion(system.getVersion());
        set.setName(system.getName());
        set.setTitleElement(system.getTitleElement().copy());
        set.setStatus(system.getStatus());
        set.setExperimental(false);
        set.setDateElement(system.getDateElement());
        set.setPublisher(system.getPublisher());
        set.setDescription("All codes of the code system of this name.");
        set.getCompose().addInclude().setSystem(system.getUrl());
        return set;
    }

    private static void describe(MetadataResource resource, String name, String nl, String en) {
        resource.setLanguage("nl");
        resource.setVersion(MODULE.version());
        resource.setName(name);
        resource.setTitle(nl);
        resource.setStatus(PublicationStatus.ACTIVE);
        resource.setExperimental(false);
        resource.setDateElement(new DateTimeType("2026-11-25"));
        resource.setPublisher("Regie");
        if (resource instanceof CodeSystem system) {
            translate(system.getTitleElement(), en);
        } else if (resource instanceof ValueSet set) {
            translate(set.getTitleElement(), en);
        }
    }

    private static void add(Statement statement, ConceptDefinitionComponent concept) {
        LocalizedText title = statement.title();
        concept.setCode(statement.id().value());
        concept.setDisplay(title.nl());
        concept.setDefinition(statement.text().nl());
        translate(concept.getDefinitionElement(), statement.text().en());
        concept.addDesignation().setLanguage("en").setValue(title.en());
        concept.addProperty().setCode("kind").setValue(new CodeType(code(statement.kind())));
        statement
                .partOf()
                .ifPresent(whole -> concept.addProperty().setCode("part-of").setValue(new CodeType(whole.value())));
        concept.addProperty()
                .setCode("source")
                .setValue(new StringType(statement.source().document() + ", "
                        + statement.source().section() + ", "
                        + statement.source().file() + ":" + statement.source().lines()));
    }

    private static void translate(Element element, String en) {
        Extension translation = element.addExtension().setUrl("http://hl7.org/fhir/StructureDefinition/translation");
        translation.addExtension("lang", new CodeType("en"));
        translation.addExtension("content", new StringType(en));
    }

    private static String code(StatementKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String camel(String name) {
        StringBuilder camel = new StringBuilder();
        for (String part : name.split("-", -1)) {
            camel.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
        }
        return camel.toString();
    }
}

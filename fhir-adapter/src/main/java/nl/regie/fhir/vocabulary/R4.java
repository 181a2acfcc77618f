package nl.regie.fhir.vocabulary;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IJsonLikeParser;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.IParserErrorHandler;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue;
import ca.uhn.fhir.parser.json.jackson.JacksonStructure;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.hl7.fhir.r4.model.Resource;

/**
 * FHIR R4 as HAPI knows it: one context for all that we write, made when it is first needed, for that takes half a
 * second.
 */
public final class R4 {
    private R4() {}

    private static final class Holder {
        static final FhirContext CONTEXT = ours();

        /** Nothing that we write refers to what has no name, so nobody needs to look for it in each element. */
        private static FhirContext ours() {
            FhirContext context = FhirContext.forR4();
            context.getParserOptions().setAutoContainReferenceTargetsWithNoId(false);
            return context;
        }
    }

    private static final class HolderForOthers {
        static final FhirContext CONTEXT = FhirContext.forR4();
    }

    public static FhirContext context() {
        return Holder.CONTEXT;
    }

    /** Writes references and versions as they stand. */
    public static IParser parser() {
        return parser(context());
    }

    /** The same for what somebody else made: what a reference leads to and has no name is written within. */
    public static IParser parserForOthers() {
        return parser(HolderForOthers.CONTEXT);
    }

    private static IParser parser(FhirContext context) {
        IParser parser = context.newJsonParser().setStripVersionsFromReferences(false);
        parser.setParserErrorHandler(new Silent());
        return parser;
    }

    /** What a tree holds, as HAPI reads it. It throws whatever HAPI throws, which may quote what stands there. */
    public static <R extends Resource> R read(Class<R> type, ObjectNode tree) {
        JacksonStructure structure = new JacksonStructure();
        structure.setNativeObject(tree);
        return treeParser().parseResource(type, structure);
    }

    /** The same, of whatever type it says to be. */
    public static Resource read(ObjectNode tree) {
        JacksonStructure structure = new JacksonStructure();
        structure.setNativeObject(tree);
        return (Resource) treeParser().parseResource(structure);
    }

    /** What HAPI writes of a resource, as a tree. */
    public static ObjectNode tree(Resource resource) {
        TreeWriter writer = new TreeWriter();
        try {
            treeParser().encodeResourceToJsonLikeWriter(resource, writer);
        } catch (IOException e) {
            throw new UncheckedIOException("A tree in memory can always be written.", e);
        }
        return writer.tree();
    }

    private static IJsonLikeParser treeParser() {
        return (IJsonLikeParser) parser();
    }

    /** Says nothing to any log. What the parser drops is found by comparing what came with what we would write. */
    private static final class Silent implements IParserErrorHandler {
        @Override
        public void containedResourceWithNoId(IParseLocation location) {}

        @Override
        public void incorrectJsonType(
                IParseLocation location,
                String element,
                BaseJsonLikeValue.ValueType expected,
                BaseJsonLikeValue.ScalarType expectedScalar,
                BaseJsonLikeValue.ValueType found,
                BaseJsonLikeValue.ScalarType foundScalar) {}

        @Override
        public void invalidValue(IParseLocation location, String value, String error) {}

        @Override
        public void missingRequiredElement(IParseLocation location, String element) {}

        @Override
        public void unexpectedRepeatingElement(IParseLocation location, String element) {}

        @Override
        public void unknownAttribute(IParseLocation location, String attribute) {}

        @Override
        public void unknownElement(IParseLocation location, String element) {}

        @Override
        public void unknownReference(IParseLocation location, String reference) {}

        @Override
        public void extensionContainsValueAndNestedExtensions(IParseLocation location) {}

        @Override
        public void invalidInternalReference(IParseLocation location, String reference) {}
    }
}

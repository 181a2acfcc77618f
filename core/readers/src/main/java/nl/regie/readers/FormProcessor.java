package nl.regie.readers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/**
 * Makes a class for each value with {@code nl.regie.style.WholeFile}: the compiler finds this processor by its name.
 * What cannot be read or written is told at the value, and nothing is made.
 */
@SupportedAnnotationTypes("nl.regie.style.WholeFile")
public final class FormProcessor extends AbstractProcessor {
    /** For the compiler. */
    public FormProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        annotations.forEach(annotation -> ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))
                .forEach(this::make));
        return false;
    }

    private void make(TypeElement whole) {
        try {
            String room = processingEnv
                    .getElementUtils()
                    .getPackageOf(whole)
                    .getQualifiedName()
                    .toString();
            write(
                    whole,
                    room + "." + FormSource.nameFor(whole),
                    new FormSource(room, whole, new ValueTypes(processingEnv.getElementUtils()).within(whole)).text());
        } catch (NoFormException e) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, e.getMessage(), whole);
        }
    }

    private void write(TypeElement whole, String name, String source) {
        try (Writer out = processingEnv.getFiler().createSourceFile(name, whole).openWriter()) {
            out.write(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

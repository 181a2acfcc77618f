package nl.regie.ehr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Whoever adds a page or a form is told here in which tests it still has to be. */
class EveryRouteTest {
    /** What leads on, is no page of its own, or is a file. */
    private static final Set<String> NO_PAGES =
            Set.of("/", "/refused", "/stale", "/regie.css", "{patient}/dossier.json", "{patient}/fhir");

    /** What a machine sends, which no form does. */
    private static final Set<String> NO_FORMS = Set.of("{patient}/dossier/look");

    @Test
    void axeLooksAtEachPage() {
        List<String> seen = Stream.of(
                        SeenByAxeTest.pages().map(EveryRouteTest::pageOf),
                        SeenByAxeTest.pagesOfNobody(),
                        Stream.of("/again"),
                        NO_PAGES.stream())
                .flatMap(pages -> pages)
                .toList();

        assertThat(routes(RequestMethod.GET)).hasSizeGreaterThan(40).allSatisfy(route -> assertIsIn(seen, route));
    }

    @Test
    void eachFormIsSentByTheKeyboardAlone() {
        List<String> sent = Stream.concat(ByKeyboardTest.forms().map(row -> (String) row.get()[2]), NO_FORMS.stream())
                .toList();

        assertThat(routes(RequestMethod.POST)).hasSizeGreaterThan(15).allSatisfy(route -> assertIsIn(sent, route));
    }

    private static void assertIsIn(List<String> pages, PathPattern route) {
        assertThat(pages).as("a page of %s", route).anySatisfy(page -> assertThat(route.matches(PathContainer.parsePath(
                        page.replaceAll("[?].*", "").replaceAll("[{](patient|naima|sam)[}]", "/patients/x"))))
                .isTrue());
    }

    private static String pageOf(Arguments arguments) {
        return (String) arguments.get()[1];
    }

    /** Those that take this kind of request, or every kind. */
    private static List<PathPattern> routes(RequestMethod method) {
        Map<RequestMappingInfo, ?> all =
                RunningEhr.untouched().bean(RequestMappingHandlerMapping.class).getHandlerMethods();
        return all.keySet().stream()
                .filter(info -> info.getMethodsCondition().getMethods().contains(method))
                .flatMap(info ->
                        java.util.Objects.requireNonNull(info.getPathPatternsCondition()).getPatterns().stream())
                .toList();
    }
}

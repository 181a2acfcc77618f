package nl.regie.ehr.writing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Each form in which somebody writes carries to whom it was shown, beside the token of Spring Security. */
@Component
class SealInForms implements BeanPostProcessor {
    private static final String WRITES = SealInForms.class.getName();
    private final ObjectProvider<Kept> kept;

    SealInForms(ObjectProvider<Kept> kept) {
        this.kept = kept;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof RequestDataValueProcessor token ? new Both(token) : bean;
    }

    private final class Both implements RequestDataValueProcessor {
        private final RequestDataValueProcessor token;

        private Both(RequestDataValueProcessor token) {
            this.token = token;
        }

        @Override
        public String processAction(HttpServletRequest request, String action, String method) {
            boolean writes = "post".equalsIgnoreCase(method) && Kept.isOfAPerson(action);
            request.setAttribute(WRITES, writes);
            return token.processAction(request, action, method);
        }

        @Override
        public String processFormFieldValue(
                HttpServletRequest request, @Nullable String name, String value, String type) {
            return token.processFormFieldValue(request, name, value, type);
        }

        @Override
        public @Nullable Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
            Map<String, String> fields = new LinkedHashMap<>(
                    Objects.requireNonNullElse(token.getExtraHiddenFields(request), Map.<String, String>of()));
            if (Boolean.TRUE.equals(request.getAttribute(WRITES))) {
                kept.getObject().sealed(request).ifPresent(mark -> fields.put(Kept.SHOWN, mark));
            }
            return fields;
        }

        @Override
        public String processUrl(HttpServletRequest request, String url) {
            return token.processUrl(request, url);
        }
    }
}

package nl.regie.ehr.writing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Fills in on a form what its reader typed before and could not save. The screen decided already that this person may
 * see the page: where it did not, nothing is filled in.
 */
@Configuration
class KeptOnScreen implements WebMvcConfigurer, HandlerInterceptor {
    private final Kept kept;

    KeptOnScreen(Kept kept) {
        this.kept = kept;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView screen) {
        Optional<String> login = Kept.whoIsHere();
        if (screen == null || login.isEmpty()) {
            return;
        }
        if (request.getMethod().equals("GET") && screen.getModel().containsKey("given")) {
            kept.of(login.get(), request.getRequestURI()).ifPresent(form -> {
                screen.addObject("given", form.typed());
                screen.addObject("kept", form.page());
                Optional.ofNullable(form.typed().get("seen"))
                        .filter(seen -> seen.matches("[0-9]{1,18}"))
                        .ifPresent(seen -> screen.addObject("seen", seen));
            });
        } else if (isSaved(screen)) {
            kept.shown(request)
                    .filter(shown -> shown.login().equals(login.get()))
                    .ifPresent(shown -> kept.forget(shown.login(), shown.page()));
        }
    }

    /** Whoever saved is sent on to a page that says so. */
    private static boolean isSaved(ModelAndView screen) {
        String next = screen.getViewName();
        return next != null && next.startsWith("redirect:") && next.endsWith("?saved");
    }
}

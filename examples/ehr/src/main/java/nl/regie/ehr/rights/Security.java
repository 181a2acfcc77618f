package nl.regie.ehr.rights;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import nl.regie.ehr.people.Account;
import nl.regie.ehr.people.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Which part of the application is whose. Within it, {@link Access} decides about each patient. */
@Configuration
class Security {
    /** Nothing of others is loaded, no script runs, and no other site frames a page or gets a form. */
    private static final String CONTENT =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self' https://nl.wikipedia.org;"
                    + " frame-ancestors 'none'; base-uri 'none'";

    private static final String ELSEWHERE = "https://nl.wikipedia.org/";

    private static final String LATER = "/login?later";

    @Bean
    SecurityFilterChain chain(HttpSecurity http, Tries tries) throws Exception {
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers("/login", "/left", "/*.css")
                                .permitAll()
                                .requestMatchers("/", "/again", "/forget", "/language")
                                .authenticated()
                                .requestMatchers("/patients", "/patients/**", "/team", "/team/**")
                                .hasRole(Account.Role.STAFF.name())
                                .requestMatchers("/my", "/my/**")
                                .hasRole(Account.Role.PATIENT.name())
                                .requestMatchers("/close", "/close/**")
                                .hasRole(Account.Role.CLOSE_ONE.name())
                                .anyRequest()
                                .denyAll())
                .formLogin(form -> form.loginPage("/login")
                        .defaultSuccessUrl("/again", true)
                        .failureHandler((request, response, why) ->
                                response.sendRedirect(mayTry(request, tries) ? "/login?error" : LATER)))
                .addFilterBefore(whoHasToWait(tries), UsernamePasswordAuthenticationFilter.class)
                .logout(logout -> logout.logoutSuccessHandler(Security::leave).deleteCookies("JSESSIONID"))
                .exceptionHandling(wrong -> wrong.accessDeniedHandler(Security::refuse))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()")))
                .build();
    }

    /** Whoever was wrong too often is told so before name and password are looked at. */
    private static Filter whoHasToWait(Tries tries) {
        RequestMatcher signsIn = PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/login");
        return (request, response, next) -> {
            if (request instanceof HttpServletRequest asked
                    && response instanceof HttpServletResponse answer
                    && signsIn.matches(asked)
                    && !mayTry(asked, tries)) {
                answer.sendRedirect(LATER);
            } else {
                next.doFilter(request, response);
            }
        };
    }

    private static boolean mayTry(HttpServletRequest request, Tries tries) {
        return tries.mayTry(
                Objects.requireNonNullElse(request.getParameter("username"), "").strip(), request.getRemoteAddr());
    }

    /**
     * A page that was too old, or is not of ours, changes nothing; what was typed is kept for who typed it, so that it
     * is not lost.
     */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        request.getRequestDispatcher(why instanceof CsrfException ? "/stale" : "/refused")
                .forward(request, response);
    }

    /** Who leaves quickly sees a page of others next, and finds nothing of ours by going back. */
    private static void leave(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who)
            throws IOException {
        response.setHeader("Clear-Site-Data", "\"cache\"");
        response.sendRedirect(request.getParameter("away") == null ? "/left" : ELSEWHERE);
    }

    @Bean
    UserDetailsService whoCanSignIn(Accounts accounts) {
        return login -> accounts.findById(login)
                .map(SignedIn::new)
                .orElseThrow(() -> new UsernameNotFoundException("No such account."));
    }

    @Bean
    PasswordEncoder passwords() {
        return new BCryptPasswordEncoder();
    }
}

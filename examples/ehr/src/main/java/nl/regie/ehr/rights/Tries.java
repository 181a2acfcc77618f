package nl.regie.ehr.rights;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * How often it may be wrong when somebody signs in, by the name that was filled in and by the address that it came
 * from; then one has to wait. A name that nobody has is treated as any other, so that the answer tells nothing. It is
 * kept in the memory of this server: after a restart, and on a second server, it is counted anew.
 */
@Component
public class Tries {
    /** How long wrong tries count. Ours. */
    public static final Duration WAIT = Duration.ofMinutes(10);

    /** How often it may be wrong with one name. Ours. */
    private static final int OF_A_NAME = 5;

    /** How often from one address, behind which more people can sit. Ours. */
    private static final int OF_AN_ADDRESS = 30;

    private static final Logger LOG = LoggerFactory.getLogger(Tries.class);

    private final Map<String, Wrong> byName = new ConcurrentHashMap<>();
    private final Map<String, Wrong> byAddress = new ConcurrentHashMap<>();
    private final Clock clock;

    Tries(Clock clock) {
        this.clock = clock;
    }

    /** Whether somebody may try now. */
    boolean mayTry(String name, String address) {
        return times(byName, name) < OF_A_NAME && times(byAddress, address) < OF_AN_ADDRESS;
    }

    private int times(Map<String, Wrong> wrong, String who) {
        return Optional.ofNullable(wrong.get(who))
                .filter(each -> !each.isOver(clock.instant()))
                .map(Wrong::times)
                .orElse(0);
    }

    /** What was filled in comes into no log: people also type their password where their name belongs. */
    @EventListener
    void wasWrong(AbstractAuthenticationFailureEvent event) {
        Instant now = clock.instant();
        byName.values().removeIf(each -> each.isOver(now));
        byAddress.values().removeIf(each -> each.isOver(now));
        String name = event.getAuthentication().getName();
        String address = address(event.getAuthentication());
        byName.merge(name, new Wrong(1, now), Wrong::and);
        byAddress.merge(address, new Wrong(1, now), Wrong::and);
        if (!mayTry(name, address)) {
            LOG.warn("Somebody at {} was wrong too often when signing in, and has to wait.", address);
        }
    }

    /** Whoever came in begins anew; from the same address others may be trying still. */
    @EventListener
    void wasRight(AuthenticationSuccessEvent event) {
        byName.remove(event.getAuthentication().getName());
    }

    private static String address(Authentication who) {
        return who.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    /** How often it was wrong since when. */
    private record Wrong(int times, Instant since) {
        Wrong and(Wrong later) {
            return new Wrong(times + later.times, since);
        }

        boolean isOver(Instant now) {
            return !now.isBefore(since.plus(WAIT));
        }
    }
}

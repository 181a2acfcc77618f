package nl.regie.ehr.writing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes into a form to whom it was shown, so that the server knows it when the session is gone, after a restart too;
 * and reads it back where it is unchanged. It lets nobody in: it says only for whom words are to be kept.
 */
@Component
class Seal {
    private static final String HOW = "HmacSHA256";
    private final JdbcTemplate tables;

    Seal(JdbcTemplate tables) {
        this.tables = tables;
    }

    String seal(ShownTo shown) {
        String text = shown.on() + "\n" + shown.login() + "\n" + shown.page();
        return encoded(text.getBytes(StandardCharsets.UTF_8)) + "." + encoded(mark(text));
    }

    /** To whom it was shown; nothing if that was made up or changed. */
    Optional<ShownTo> open(String sealed) {
        String[] parts = sealed.split("\\.", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
            boolean isOurs =
                    MessageDigest.isEqual(mark(text), Base64.getUrlDecoder().decode(parts[1]));
            String[] lines = text.split("\n", 3);
            return isOurs ? Optional.of(new ShownTo(lines[1], lines[2], LocalDate.parse(lines[0]))) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            // no such signs, or no day: nothing of ours
            return Optional.empty();
        }
    }

    private byte[] mark(String text) {
        try {
            Mac mac = Mac.getInstance(HOW);
            mac.init(new SecretKeySpec(Base64.getUrlDecoder().decode(secret()), HOW));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Made at first use; it stands in the tables, so that it is the same after a restart. */
    private String secret() {
        return find().orElseGet(() -> {
            byte[] bytes = new byte[32];
            new SecureRandom().nextBytes(bytes);
            tables.update(
                    "insert into seal (no, secret) select 1, ? where not exists (select 1 from seal)", encoded(bytes));
            return find().orElseThrow();
        });
    }

    private Optional<String> find() {
        return tables.queryForList("select secret from seal where no = 1", String.class).stream()
                .findFirst();
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

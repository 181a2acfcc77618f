package nl.regie.ehr.rights;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** It is not there, or not for who asks: the answer is the same, so that it tells nothing. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NotForYou extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Without a word on what was asked. */
    public NotForYou() {
        super("Not there, or not for who asked.");
    }
}

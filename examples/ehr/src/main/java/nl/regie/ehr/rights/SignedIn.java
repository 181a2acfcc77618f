package nl.regie.ehr.rights;

import java.util.Collection;
import java.util.List;
import nl.regie.ehr.people.Account;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who is signed in. What they may see is not in it: that is asked of the tables at each request, so that what ends,
 * ends at once.
 */
public final class SignedIn implements UserDetails {
    private static final long serialVersionUID = 1L;
    private final String login;
    private final String secret;
    private final Account.Role role;

    SignedIn(Account account) {
        login = account.login();
        secret = account.secret();
        role = account.role();
    }

    /** As whom. */
    public Account.Role role() {
        return role;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role.name()));
    }

    @Override
    public String getPassword() {
        return secret;
    }

    @Override
    public String getUsername() {
        return login;
    }
}

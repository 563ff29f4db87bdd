package verifica.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;
import verifica.base.Tokens;

/** The browser that asks, recognised by a random secret in a cookie. We keep only the secret's hash: whoever reads the database cannot become a visitor. */
@RequestScoped
public class Visitor {

    static final String COOKIE = "verifica";

    /** Browsers keep no cookie longer. */
    private static final Duration KEPT = Duration.ofDays(400);

    @Context
    HttpHeaders headers;

    private final Reader reader;

    Visitor(Reader reader) {
        this.reader = reader;
    }

    /** The hash that owns this browser's attempts; empty for a browser that has none yet. */
    public Optional<String> owner() {
        return secret().map(Tokens::hash);
    }

    private Optional<String> secret() {
        Cookie cookie = headers.getCookies().get(COOKIE);
        return cookie == null || !Tokens.wellFormed(cookie.getValue())
                ? Optional.empty()
                : Optional.of(cookie.getValue());
    }

    /** The cookie that this browser has, with its life renewed, or a new one. */
    public NewCookie cookie() {
        return new NewCookie.Builder(COOKIE)
                .value(secret().orElseGet(Tokens::random))
                .path("/")
                .httpOnly(true)
                .secure(reader.secure())
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge((int) KEPT.toSeconds())
                .build();
    }
}

package verifica.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** Who reads the page of this request: in which language, at which address. Templates reach it as {@code inject:reader}. */
@RequestScoped
@Named("reader")
public class Reader {

    /** The languages of the pages; the first is for readers who accept none of them. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.ITALIAN);

    static final String COOKIE = "language";

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    private Locale locale;
    private boolean withForms = true;

    /** The language that the reader has chosen, else the first that the browser accepts and we have. */
    public Locale locale() {
        if (locale == null) {
            Cookie chosen = headers.getCookies().get(COOKIE);
            locale = chosen == null ? accepted(wanted()) : known(chosen.getValue());
        }
        return locale;
    }

    /** The language's tag, for {@code lang}. */
    public String language() {
        return locale().getLanguage();
    }

    /** What the browser asks for; a header that cannot be read asks for nothing. */
    private List<Locale> wanted() {
        try {
            return headers.getAcceptableLanguages();
        } catch (WebApplicationException e) {
            return List.of();
        }
    }

    static Locale accepted(List<Locale> wanted) {
        for (Locale locale : wanted) {
            for (Locale ours : LANGUAGES) {
                if (ours.getLanguage().equals(locale.getLanguage())) {
                    return ours;
                }
            }
        }
        return LANGUAGES.get(0);
    }

    static Locale known(String tag) {
        return accepted(List.of(Locale.forLanguageTag(tag)));
    }

    /** Path and query of this page on our own site, to come back to after the language was changed. */
    public String here() {
        URI here = uri.getRequestUri();
        return here.getRawPath() + (here.getRawQuery() == null ? "" : "?" + here.getRawQuery());
    }

    /** Whether a navigation link leads to this page. */
    public boolean at(String path) {
        return uri.getRequestUri().getRawPath().equals(path);
    }

    /** Whether the page may hold forms of the layout: an error page may not, because there may be no token for them. */
    public boolean forms() {
        return withForms;
    }

    void withoutForms() {
        withForms = false;
    }

    /** A day as this reader writes it; in UTC, because the server does not know where the reader is. */
    public String day(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale())
                .format(instant.atZone(ZoneOffset.UTC));
    }

    /** Whether the connection is encrypted, so that cookies may be marked Secure. */
    public boolean secure() {
        return "https".equals(uri.getRequestUri().getScheme());
    }
}

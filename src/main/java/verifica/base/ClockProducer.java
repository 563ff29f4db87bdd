package verifica.base;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The only place that knows the system's clock; everything else takes an injected {@link Clock} or an instant. */
@ApplicationScoped
public class ClockProducer {

    /** Ticks in milliseconds: every database that is used keeps them exactly, so that what is read back equals what was written. */
    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));
    }
}

package verifica.rules;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import verifica.support.PostgresProfile;

/** The same on PostgreSQL. */
@QuarkusTest
@TestProfile(PostgresProfile.class)
class HostileInputPgTest extends HostileInputTest {}

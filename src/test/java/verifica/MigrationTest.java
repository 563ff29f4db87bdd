package verifica;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.junit.jupiter.api.Test;

/** The migrations make, from nothing, the tables that the entities want. Hibernate validates every mapping at the start of the tests. */
@QuarkusTest
class MigrationTest {

    @Inject
    Flyway flyway;

    @Inject
    DataSource database;

    @Inject
    EntityManager entities;

    @ConfigProperty(name = "quarkus.hibernate-orm.schema-management.strategy")
    String strategy;

    protected String product() {
        return "H2";
    }

    @Test
    void migrations_applyToTheDatabaseThatIsMeant() throws Exception {
        try (Connection connection = database.getConnection();
                var files = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo(product());
            assertThat(flyway.info().applied()).hasSize((int) files.count());
            assertThat(flyway.info().applied()).allMatch(each -> each.getState() == MigrationState.SUCCESS);
            assertThat(flyway.info().pending()).isEmpty();
        }
    }

    @Test
    void everyTable_isMappedByAnEntity() throws SQLException {
        assertThat(strategy).isEqualTo("validate");
        var mapped = entities.getMetamodel().getEntities().stream()
                .map(entity -> entity.getJavaType().getAnnotation(Table.class).name())
                .toList();
        assertThat(tables()).containsExactlyInAnyOrderElementsOf(mapped);
    }

    private List<String> tables() throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select lower(table_name) from information_schema.tables where lower(table_schema)"
                                        + " = 'public' and lower(table_name) <> 'flyway_schema_history'"
                                        + " and lower(table_name) not like 'hte_%'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}

package verifica.exchange.nativeset;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The published schema, for editors and scripts. */
@Path("/schema/question-set.json")
class SchemaPages {

    private final SetSchema schema;

    SchemaPages(SetSchema schema) {
        this.schema = schema;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String schema() {
        return schema.text();
    }
}

package verifica.question;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.apache.commons.numbers.fraction.BigFraction;
import verifica.base.Json;
import verifica.question.reading.Fractions;
import verifica.question.reading.PartialDate;

/** How contents, responses and outcomes become JSON that is stored: fractions as "1/3", dates as ISO 8601. */
public final class QuestionJson {

    public static final ObjectMapper MAPPER = Json.MAPPER
            .copy()
            .registerModule(new SimpleModule()
                    .addSerializer(BigFraction.class, new FractionWriter())
                    .addDeserializer(BigFraction.class, new FractionReader())
                    .addSerializer(PartialDate.class, new DateWriter())
                    .addDeserializer(PartialDate.class, new DateReader()));

    private QuestionJson() {}

    /** The JSON of a value that is made to be stored. */
    public static String write(Object value) {
        return Json.write(MAPPER, value);
    }

    /** What {@link #write} stored. */
    public static <T> T read(String json, Class<T> type) {
        return Json.read(MAPPER, json, type);
    }

    private static final class FractionWriter extends StdSerializer<BigFraction> {
        FractionWriter() {
            super(BigFraction.class);
        }

        @Override
        public void serialize(BigFraction value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(Fractions.format(value));
        }
    }

    private static final class FractionReader extends StdDeserializer<BigFraction> {
        FractionReader() {
            super(BigFraction.class);
        }

        @Override
        public BigFraction deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return Fractions.parse(in.getValueAsString());
        }
    }

    private static final class DateWriter extends StdSerializer<PartialDate> {
        DateWriter() {
            super(PartialDate.class);
        }

        @Override
        public void serialize(PartialDate value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value.toString());
        }
    }

    private static final class DateReader extends StdDeserializer<PartialDate> {
        DateReader() {
            super(PartialDate.class);
        }

        @Override
        public PartialDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return PartialDate.parse(in.getValueAsString());
        }
    }
}

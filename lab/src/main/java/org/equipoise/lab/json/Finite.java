package org.equipoise.lab.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/** Keeps JSON to numbers that JSON has: what is not finite is written as {@code null} and read as NaN. */
final class Finite {

    private Finite() {}

    static JacksonModule module() {
        SimpleModule module = new SimpleModule("finite");
        module.addSerializer(Double.class, new Writer());
        module.addSerializer(Double.TYPE, new Writer());
        module.addDeserializer(Double.class, new Reader());
        module.addDeserializer(Double.TYPE, new Reader());
        return module;
    }

    private static final class Writer extends ValueSerializer<Double> {
        @Override
        public void serialize(Double value, JsonGenerator out, SerializationContext context) {
            if (Double.isFinite(value)) {
                out.writeNumber(value.doubleValue());
            } else {
                out.writeNull();
            }
        }
    }

    private static final class Reader extends ValueDeserializer<Double> {
        @Override
        public Double deserialize(JsonParser in, DeserializationContext context) {
            return in.getDoubleValue();
        }

        @Override
        public @Nullable Object getNullValue(DeserializationContext context) {
            return Double.NaN;
        }
    }
}

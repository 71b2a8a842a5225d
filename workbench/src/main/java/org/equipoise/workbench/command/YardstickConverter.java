package org.equipoise.workbench.command;

import java.util.Locale;
import java.util.stream.Stream;
import org.equipoise.workbench.words.Yardstick;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of {@code --yardstick}. */
final class YardstickConverter implements ITypeConverter<Yardstick> {

    @Override
    public Yardstick convert(String value) {
        return Stream.of(Yardstick.values())
                .filter(yardstick -> yardstick.option().equals(value.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        new TypeConversionException("'" + value + "' is no yardstick; there are icd203 and phia"));
    }
}

package org.equipoise.data.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.equipoise.data.Fixture;
import org.equipoise.data.Reader;
import org.equipoise.data.Readers;
import org.equipoise.data.file.RawFile;
import org.equipoise.games.problem.BadInput;
import org.equipoise.testkit.PublicData;
import org.junit.jupiter.api.Test;

class PlaceTest {

    private static final Fixture CITIES = Fixture.of("place/cities.json");
    private static final Fixture COUNTRIES = Fixture.of("place/countries.json");

    @Test
    void citiesHaveTheStateOfTheirCountry() {
        List<City> cities = new Cities().read(CITIES.file()).rows();
        assertThat(cities.get(0)).isEqualTo(new City("Upper Town", "IN", 750, "12", 34.5, 74.25));
        assertThat(cities.get(1).states()).containsExactly(220);
    }

    @Test
    void damagedCitiesAreRefusedWithTheirLine() {
        refused(new Cities(), CITIES.with("\"46.1\"", "\"461\""), ":10:", "from -90.0 to 90.0");
        refused(new Cities(), CITIES.with("\"FR\"", "\"FX\""), ":10:", "unknown country 'FX'");
        refused(new Cities(), CITIES.with("\"admin2\": \"17\"\n}\n]", ""), ":17:", "Maybe it was cut short");
        refused(new Cities(), CITIES.with("\"Île-Ville\"", "\" \""), ":10:", "a name");
    }

    /** By hand: x = 70 + 0.5 i, y = 20 + 0.25 j; arc 1 goes from (10, 0) by (10, 10) to (0, 10). */
    @Test
    void shapesAreUnpackedFromTheirSteps() {
        List<CountryShape> shapes = new CountryShapes().read(COUNTRIES.file()).rows();
        assertThat(shapes.get(0)).isEqualTo(new CountryShape("356", "India", 750, 1, 70, 20, 75, 22.5));
        assertThat(shapes.get(1)).isEqualTo(new CountryShape("586", "Pakistan", 770, 2, 67.5, 20, 81, 25.75));
        assertThat(shapes.get(2).cow()).isZero();
    }

    @Test
    void brokenTopologiesAreRefused() {
        refused(new CountryShapes(), COUNTRIES.with("[[0,1]]", "[[0,9]]"), "", "'India'");
        refused(
                new CountryShapes(),
                COUNTRIES.with("\"translate\":[70,20]", "\"translate\":[700,20]"),
                "",
                "on the earth");
        refused(new CountryShapes(), COUNTRIES.with("]]],\"transform\"", "]"), ":1:", "Maybe it was cut short");
    }

    private static void refused(Reader<?> reader, Fixture fixture, String place, String expected) {
        assertThatThrownBy(() -> reader.read(fixture.file()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(fixture.file().name() + place)
                .hasMessageContaining(expected);
    }

    @Test
    void eachLayoutHasItsReader() {
        assertThat(Readers.of(CITIES.file())).containsInstanceOf(Cities.class);
        assertThat(Readers.of(COUNTRIES.file())).containsInstanceOf(CountryShapes.class);
    }

    @Test
    void realPlacesLieWhereTheyAre() {
        List<City> cities = new Cities()
                .read(RawFile.read(PublicData.file("geo/cities_AM_AZ.json")))
                .rows();
        assertThat(cities).hasSize(674).allMatch(city -> city.cow() == 371 || city.cow() == 373);
        for (String file : List.of("geo/countries-110m.json", "geo/countries-50m.json")) {
            List<CountryShape> shapes = new CountryShapes()
                    .read(RawFile.read(PublicData.file(file)))
                    .rows();
            assertThat(shapes.stream().filter(shape -> shape.code().equals("051")))
                    .singleElement()
                    .satisfies(shape -> {
                        assertThat(shape.cow()).isEqualTo(371);
                        assertThat(shape.west()).isBetween(43.0, 44.0);
                        assertThat(shape.north()).isBetween(41.0, 41.5);
                    });
            assertThat(shapes.stream().filter(shape -> shape.cow() > 0).count()).isGreaterThan(150);
        }
    }
}

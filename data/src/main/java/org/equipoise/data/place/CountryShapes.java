package org.equipoise.data.place;

import java.util.ArrayList;
import java.util.List;
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

/** Reads countries from the TopoJSON of the package world-atlas, which holds those of Natural Earth. */
public final class CountryShapes implements Reader<CountryShape> {

    @Override
    public DataSet dataSet() {
        return new DataSet(
                "natural-earth-countries",
                Series.PLACES,
                "Countries of the world",
                "Natural Earth, in the package world-atlas.",
                "Public domain; the package ISC",
                "https://www.naturalearthdata.com/");
    }

    @Override
    public String layout() {
        return "TopoJSON";
    }

    @Override
    public List<Variable<CountryShape>> variables() {
        return List.of(
                new Variable<>(
                        "code", "ISO 3166-1 numeric", "Country; empty where it has no code.", CountryShape::code),
                new Variable<>("name", "", "Name.", CountryShape::name),
                new Variable<>(
                        "cow",
                        "COW code",
                        "State; 0 where the name is that of no member of the system.",
                        CountryShape::cow),
                new Variable<>("parts", "polygons", "Number of its polygons.", CountryShape::parts),
                new Variable<>("west", "degrees east", "Western end.", CountryShape::west),
                new Variable<>("south", "degrees north", "Southern end.", CountryShape::south),
                new Variable<>("east", "degrees east", "Eastern end.", CountryShape::east),
                new Variable<>("north", "degrees north", "Northern end.", CountryShape::north));
    }

    @Override
    public boolean recognises(RawFile file) {
        String head = file.head();
        return head.stripLeading().startsWith("{") && head.contains("\"Topology\"") && head.contains("\"countries\"");
    }

    @Override
    public Imported<CountryShape> read(RawFile file) {
        Findings findings = new Findings();
        JsonNode tree = Json.tree(file, findings);
        findings.settle(file.name());
        Arcs arcs = Arcs.of(tree);
        List<CountryShape> countries = new ArrayList<>();
        for (JsonNode geometry : tree.path("objects").path("countries").path("geometries")) {
            String name = geometry.path("properties").path("name").asString("");
            String code = geometry.path("id").asString("");
            Arcs.Box box = arcs.box(geometry.path("arcs"));
            if (name.isBlank() || !code.matches("(\\d{3})?") || !box.onEarth()) {
                findings.problem(
                        Place.file(file.name()),
                        "country " + (countries.size() + 1) + " '" + name + "' with code '" + code + "' and the ends "
                                + box,
                        "a name, a code of three digits or none, and arcs that are in the file and on the earth");
            }
            JsonNode polygons = geometry.path("arcs");
            int parts = geometry.path("type").asString("").equals("MultiPolygon") ? polygons.size() : 1;
            countries.add(new CountryShape(
                    code, name, Undated.cowNamed(name), parts, box.west(), box.south(), box.east(), box.north()));
        }
        if (countries.isEmpty()) {
            findings.problem(Place.file(file.name()), "no country", "objects.countries.geometries");
        }
        findings.settle(file.name());
        return new Imported<>(
                new Provenance(dataSet(), layout(), file.name(), file.sha256(), Provenance.UNSTATED),
                Undated.ALWAYS,
                countries,
                findings.remarks());
    }
}

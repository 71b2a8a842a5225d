package org.equipoise.data.cow;

import java.util.ArrayList;
import java.util.List;
import org.equipoise.data.Coverage;
import org.equipoise.data.DataSet;
import org.equipoise.data.Days;
import org.equipoise.data.Series;
import org.equipoise.data.TableReader;
import org.equipoise.data.Variable;
import org.equipoise.data.cow.WarParticipation.Spell;
import org.equipoise.data.file.Row;
import org.equipoise.data.state.StateCode;

/** Reads the states in wars between states, version 4.0; -8 does not apply, -9 is not known. */
public final class InterStateWars implements TableReader<WarParticipation> {

    private static final String DOES_NOT_APPLY = "-8";

    @Override
    public DataSet dataSet() {
        return CowDataSet.of(
                "cow-wars",
                Series.WARS,
                "Inter-State War Data",
                "Sarkees, M. R. and Wayman, F. W. (2010). Resort to War: 1816-2007. CQ Press.",
                "COW-war");
    }

    @Override
    public String layout() {
        return "states in wars";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "WarNum",
                "WarName",
                "ccode",
                "Side",
                "StartMonth1",
                "StartDay1",
                "StartYear1",
                "EndMonth1",
                "EndDay1",
                "EndYear1",
                "StartMonth2",
                "StartDay2",
                "StartYear2",
                "EndMonth2",
                "EndDay2",
                "EndYear2",
                "Initiator",
                "Outcome",
                "BatDeath");
    }

    /** The list holds all such wars of its period, so that a year without any is a year of peace. */
    @Override
    public Coverage coverage(List<WarParticipation> rows) {
        Coverage found = TableReader.super.coverage(rows);
        return new Coverage(Math.min(1816, found.first()), Math.max(2007, found.last()));
    }

    @Override
    public List<Variable<WarParticipation>> variables() {
        return List.of(
                new Variable<>("war", "", "Number of the war.", WarParticipation::war),
                new Variable<>("name", "", "Name of the war.", WarParticipation::name),
                new Variable<>("cow", "COW code", "State.", WarParticipation::cow),
                new Variable<>("side", "code 1-2", "Side.", WarParticipation::side),
                new Variable<>(
                        "began",
                        "",
                        "First day of the first spell, or the days among which it lies.",
                        row -> row.spells().get(0).began().toString()),
                new Variable<>(
                        "ended",
                        "",
                        "Last day of the first spell, or the days among which it lies.",
                        row -> row.spells().get(0).ended().toString()),
                new Variable<>(
                        "again",
                        "",
                        "First day of a second spell; empty without one.",
                        row -> row.spells().size() < 2
                                ? ""
                                : row.spells().get(1).began().toString()),
                new Variable<>(
                        "ended_again",
                        "",
                        "Last day of a second spell; empty without one.",
                        row -> row.spells().size() < 2
                                ? ""
                                : row.spells().get(1).ended().toString()),
                new Variable<>("initiator", "", "Its side began.", WarParticipation::initiator),
                new Variable<>(
                        "outcome",
                        "code 1-8",
                        "1 winner, 2 loser, 3 tied, 4 fights on in another war, 6 stalemate, 8 changed sides.",
                        WarParticipation::outcome),
                new Variable<>("deaths", "deaths", "Deaths in battle of the state.", WarParticipation::deaths));
    }

    @Override
    public WarParticipation row(Row row) {
        List<Spell> spells = new ArrayList<>();
        spells.add(spell(row, "1"));
        if (!row.text("StartYear2").equals(DOES_NOT_APPLY)) {
            spells.add(spell(row, "2"));
        }
        return new WarParticipation(
                row.whole("WarNum"),
                row.text("WarName"),
                StateCode.cow(row, "ccode"),
                row.code("Side", 1, 2),
                spells,
                row.code("Initiator", 1, 2) == 1,
                row.code("Outcome", 1, 8),
                row.amount("BatDeath", "-9"));
    }

    private static Spell spell(Row row, String number) {
        Spell spell = new Spell(
                Days.of(row, "StartYear" + number, "StartMonth" + number, "StartDay" + number),
                Days.of(row, "EndYear" + number, "EndMonth" + number, "EndDay" + number));
        if (spell.ended().isBefore(spell.began())) {
            row.problem("EndYear" + number, "a day not before " + spell.began());
        }
        return spell;
    }

    @Override
    public String key(WarParticipation row) {
        return "war " + row.war() + ", state " + row.cow() + ", side " + row.side();
    }
}

package org.equipoise.data.ucdp;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.equipoise.data.DataSet;
import org.equipoise.data.Scope;
import org.equipoise.data.Series;
import org.equipoise.data.TableReader;
import org.equipoise.data.Variable;
import org.equipoise.data.file.Row;
import org.equipoise.data.state.StateCode;

/** Reads the UCDP Georeferenced Event Dataset and its candidate events, which have the same 49 columns. */
public final class Events implements TableReader<Event> {

    private static final int MOST = 10_000_000;
    private static final int WITH_GOVERNMENT = 1;

    @Override
    public DataSet dataSet() {
        return UcdpDataSet.of(
                "ucdp-events",
                Series.DEATHS,
                "UCDP Georeferenced Event Dataset, with candidate events",
                "Sundberg, R. and Melander, E. (2013). Introducing the UCDP Georeferenced Event Dataset. Journal of Peace Research"
                        + " 50(4), 523-532. Hegre, H., Croicu, M., Eck, K. and Högbladh, S. (2020). Introducing the UCDP Candidate Events"
                        + " Dataset. Research & Politics 7(3).");
    }

    @Override
    public String layout() {
        return "events";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "id",
                "relid",
                "type_of_violence",
                "conflict_new_id",
                "dyad_new_id",
                "side_a",
                "side_b",
                "where_prec",
                "latitude",
                "longitude",
                "country_id",
                "date_prec",
                "date_start",
                "date_end",
                "deaths_a",
                "deaths_b",
                "deaths_civilians",
                "deaths_unknown",
                "best",
                "high",
                "low",
                "gwnoa",
                "gwnob");
    }

    @Override
    public List<Variable<Event>> variables() {
        return List.of(
                new Variable<>("event", "", "Number.", Event::id),
                new Variable<>("status", "", "How far a candidate is checked; may be empty.", Event::status),
                new Variable<>("type", "code 1-3", "1 with a government, 2 without, 3 one-sided.", Event::type),
                new Variable<>("conflict", "", "Number of the conflict.", Event::conflict),
                new Variable<>("dyad", "", "Number of the two parties.", Event::dyad),
                new Variable<>("side_a", "", "Side A.", Event::sideA),
                new Variable<>("side_b", "", "Side B.", Event::sideB),
                new Variable<>("from", "date", "First day.", Event::from),
                new Variable<>("to", "date", "Last day.", Event::to),
                new Variable<>(
                        "date_precision", "code 1-5", "1 the day is known, to 5 only the year.", Event::datePrecision),
                new Variable<>("latitude", "degrees north", "Latitude.", Event::latitude),
                new Variable<>("longitude", "degrees east", "Longitude.", Event::longitude),
                new Variable<>(
                        "place_precision",
                        "code 1-7",
                        "1 the place is known, to 7 at sea or in the air.",
                        Event::placePrecision),
                new Variable<>("country", "GW code", "State on whose land it was.", Event::country),
                new Variable<>("deaths_a", "deaths", "Of side A.", Event::deathsA),
                new Variable<>("deaths_b", "deaths", "Of side B.", Event::deathsB),
                new Variable<>("civilians", "deaths", "Of civilians.", Event::civilians),
                new Variable<>("unknown", "deaths", "Of whom is not known.", Event::unknown),
                new Variable<>("best", "deaths", "Best estimate of all.", Event::best),
                new Variable<>("low", "deaths", "Low estimate.", Event::low),
                new Variable<>("high", "deaths", "High estimate.", Event::high),
                new Variable<>("a", "GW codes", "States on side A.", row -> Sides.text(row.a())),
                new Variable<>(
                        "b", "GW codes", "States on side B; empty for armed groups.", row -> Sides.text(row.b())));
    }

    @Override
    public Event row(Row row) {
        List<Integer> country = StateCode.gw(row, "country_id");
        if (country.size() != 1) {
            row.problem("country_id", "the code of one state");
        }
        Event event = new Event(
                row.whole("id"),
                row.text("code_status"),
                row.code("type_of_violence", 1, 3),
                row.whole("conflict_new_id"),
                row.whole("dyad_new_id"),
                row.text("side_a"),
                row.text("side_b"),
                row.date("date_start"),
                row.date("date_end"),
                row.code("date_prec", 1, 5),
                row.between("latitude", -90, 90),
                row.between("longitude", -180, 180),
                row.code("where_prec", 1, 7),
                country.isEmpty() ? 0 : country.get(0),
                row.code("deaths_a", 0, MOST),
                row.code("deaths_b", 0, MOST),
                row.code("deaths_civilians", 0, MOST),
                row.code("deaths_unknown", 0, MOST),
                row.code("best", 0, MOST),
                row.code("low", 0, MOST),
                row.code("high", 0, MOST),
                StateCode.gw(row, "gwnoa"),
                StateCode.gw(row, "gwnob"));
        if (event.to().isBefore(event.from())) {
            row.problem("date_end", "a date not before " + event.from());
        }
        if (event.type() == WITH_GOVERNMENT && event.a().isEmpty()) {
            row.problem("gwnoa", "the government on side A, since the violence is of type 1");
        }
        return event;
    }

    /** Candidates come in files of one month or some: the months of its events, and the very events. */
    @Override
    public Scope<Event> scope(List<Event> rows) {
        Set<Integer> ids = rows.stream().map(Event::id).collect(Collectors.toUnmodifiableSet());
        IntSummaryStatistics months = rows.stream().mapToInt(Events::month).summaryStatistics();
        return new Scope<>(
                "", row -> month(row) >= months.getMin() && month(row) <= months.getMax() || ids.contains(row.id()));
    }

    /** Months since the year 0. */
    private static int month(Event event) {
        return 12 * event.from().getYear() + event.from().getMonthValue();
    }

    @Override
    public String key(Event event) {
        return "event " + event.id();
    }
}

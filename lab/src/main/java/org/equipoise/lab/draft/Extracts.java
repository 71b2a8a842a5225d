package org.equipoise.lab.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.equipoise.data.DataRow;
import org.equipoise.data.Imported;
import org.equipoise.data.Library;
import org.equipoise.data.Parts;
import org.equipoise.data.Reader;
import org.equipoise.data.alliance.AllianceYears;
import org.equipoise.data.cow.Capabilities;
import org.equipoise.data.dispute.GmlDisputeYears;
import org.equipoise.data.rivalry.StrategicRivalries;
import org.equipoise.data.sipri.RegisterByDelivery;
import org.equipoise.data.sipri.SpendingWorkbook;

/** Takes out of a library what a draft needs. */
public final class Extracts {

    private Extracts() {}

    /** All that the library has of it. */
    public static Extract of(Library library) {
        return new Extract(
                part(library, new RegisterByDelivery(), row -> row),
                spending(library),
                part(library, new Capabilities(), row -> row),
                part(
                                library,
                                AllianceYears.official(),
                                row -> new Extract.Pact(
                                        row.first(), row.second(), row.year(), row.defence(), row.consultation()))
                        .or(() -> part(
                                library,
                                AllianceYears.cases(),
                                row -> new Extract.Pact(
                                        row.first(), row.second(), row.year(), row.defence(), row.consultation()))),
                part(library, new GmlDisputeYears(), row -> row),
                part(
                        library,
                        new StrategicRivalries(),
                        row -> new Extract.Contest(row.cow1(), row.cow2(), row.from(), row.to(), row.spatial())));
    }

    /**
     * Constant dollars of the workbook; where there is none, the current dollars of the capabilities. Only their course counts, into
     * which the latter bring inflation.
     */
    private static Optional<Extract.Part<Extract.Outlay>> spending(Library library) {
        return part(
                        library,
                        new SpendingWorkbook(),
                        row -> new Extract.Outlay(row.country().cow(), row.year(), row.constant(), row.base()))
                .or(() -> part(
                        library,
                        new Capabilities(),
                        row -> new Extract.Outlay(row.cow(), row.year(), row.spending() / 1000, 0)));
    }

    private static <R extends DataRow, T> Optional<Extract.Part<T>> part(
            Library library, Reader<R> reader, Function<R, T> taken) {
        if (!library.has(reader)) {
            return Optional.empty();
        }
        Parts<R> parts = library.world(reader);
        List<T> rows = new ArrayList<>();
        parts.files().forEach(file -> file.rows().forEach(row -> rows.add(taken.apply(row))));
        return Optional.of(new Extract.Part<>(
                rows, parts.files().stream().map(Imported::provenance).toList(), parts.coverage()));
    }
}

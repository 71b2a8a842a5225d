package org.equipoise.model.setting;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A settlement that could be signed: what becomes of the disputed land, and who watches over it (model, B.4).
 *
 * @param id short name
 * @param label words for tables
 * @param rivalry of which rivalry
 * @param by actor that puts it on the table; empty when the sides may do so themselves
 * @param from first month on the table, counted from the start (may be negative)
 * @param to first month no longer on the table
 * @param shareANow first side's share of the disputed land at once, in [0, 1]
 * @param shareALater its share in the end, in [0, 1]
 * @param monthsToLater months until then, at least 0
 * @param statusA what the first side gets beside land, such as an interim status or a vote, in shares of the good
 * @param statusB what the second side gets beside land, such as roads opened
 * @param troops peacekeepers that guarantee it, thousand, at least 0
 * @param guarantor whose troops
 * @param mandate months for which they may stay, at least 0
 * @param signed month in which the record has it signed, counted from the start (may be negative); empty where it was not, or not yet
 */
public record Offer(
        String id,
        String label,
        String rivalry,
        Optional<String> by,
        int from,
        int to,
        double shareANow,
        double shareALater,
        int monthsToLater,
        double statusA,
        double statusB,
        double troops,
        Optional<String> guarantor,
        int mandate,
        OptionalInt signed) {

    /** An offer that the record does not have signed. */
    public Offer(
            String id,
            String label,
            String rivalry,
            Optional<String> by,
            int from,
            int to,
            double shareANow,
            double shareALater,
            int monthsToLater,
            double statusA,
            double statusB,
            double troops,
            Optional<String> guarantor,
            int mandate) {
        this(
                id,
                label,
                rivalry,
                by,
                from,
                to,
                shareANow,
                shareALater,
                monthsToLater,
                statusA,
                statusB,
                troops,
                guarantor,
                mandate,
                OptionalInt.empty());
    }
}

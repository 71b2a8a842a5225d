package org.equipoise.lab.validation;

import org.equipoise.lab.evidence.Estimate;
import org.equipoise.lab.evidence.Evidence;
import org.equipoise.lab.evidence.EvidenceRow;

/** Takes from the evidence of the data what a page shows. */
final class Evidences {

    private Evidences() {}

    static EvidenceFinding of(Evidence evidence) {
        return new EvidenceFinding(
                evidence.rows().stream().map(Evidences::figure).toList());
    }

    private static EvidenceFinding.Figure figure(EvidenceRow row) {
        return new EvidenceFinding.Figure(
                row.printed().group(),
                row.printed().label(),
                row.printed().place(),
                row.printed().value(),
                row.printed().error(),
                row.ours().map(Estimate::value).orElse(Double.NaN),
                row.again().map(Estimate::value).orElse(Double.NaN),
                EvidenceFinding.Status.valueOf(row.status().name()),
                row.printed().why(),
                row.printed().explained());
    }
}

package org.equipoise.data.panel;

import org.equipoise.data.Coverage;
import org.equipoise.data.Provenance;

/**
 * A file behind a panel.
 *
 * @param use what it gives the panel
 * @param provenance where it comes from
 * @param coverage years it speaks of; outside them the panel has no data
 */
public record PanelSource(String use, Provenance provenance, Coverage coverage) {}

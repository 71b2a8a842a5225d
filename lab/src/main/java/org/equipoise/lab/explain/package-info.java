/** Why a run went as it did: its story month by month, and its twin under another policy beside it. */
@NullMarked
package org.equipoise.lab.explain;

import org.jspecify.annotations.NullMarked;

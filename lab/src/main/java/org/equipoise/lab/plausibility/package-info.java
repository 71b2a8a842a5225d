/** Whether the model finds plausible what happened: its predictions from shortly before, beside the record. */
@NullMarked
package org.equipoise.lab.plausibility;

import org.jspecify.annotations.NullMarked;

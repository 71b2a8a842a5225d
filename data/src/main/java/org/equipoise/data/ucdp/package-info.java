/** Armed conflicts, their deaths and events, Uppsala Conflict Data Program. */
@NullMarked
package org.equipoise.data.ucdp;

import org.jspecify.annotations.NullMarked;

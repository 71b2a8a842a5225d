/** Which mechanisms an answer hangs on: each is left out in turn, in the same futures and with the same luck. */
@NullMarked
package org.equipoise.lab.ablation;

import org.jspecify.annotations.NullMarked;

/** What is not known for sure: parameters, the distributions they are drawn from, and the table that lays out one draw of them. */
@NullMarked
package org.equipoise.model.prior;

import org.jspecify.annotations.NullMarked;

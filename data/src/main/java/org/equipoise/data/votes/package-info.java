/** Votes of states in the General Assembly of the United Nations. */
@NullMarked
package org.equipoise.data.votes;

import org.jspecify.annotations.NullMarked;

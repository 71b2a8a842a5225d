/** Reading a scenario folder: one class a file, one declaration a key. */
@NullMarked
package org.equipoise.scenario.read;

import org.jspecify.annotations.NullMarked;

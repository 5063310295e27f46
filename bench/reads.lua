-- For wrk, with one thread: asks the paths of a file (its name in READS) one after the other, so many
-- a second in all (RATE). Each reading has its turn by the clock: readings that wait for a slow answer
-- are asked as soon as a connection is free, and an answer that is late does not thin out what follows.
local ffi = require("ffi")
ffi.cdef("typedef struct { long seconds; long nanos; } moment; int clock_gettime(int clock, moment *now);")
local MONOTONIC = 1

local paths = {}
for line in io.lines(os.getenv("READS")) do
    paths[#paths + 1] = line
end
local between = 1000 / tonumber(os.getenv("RATE"))
local clock = ffi.new("moment")
local at = 0
local turn

local function millis()
    ffi.C.clock_gettime(MONOTONIC, clock)
    return tonumber(clock.seconds) * 1000 + tonumber(clock.nanos) / 1e6
end

function request()
    at = at % #paths + 1
    return wrk.format("GET", paths[at], {["Accept-Encoding"] = "gzip"})
end

function delay()
    local now = millis()
    turn = math.max(turn and turn + between or now, now - 1000)
    return math.max(0, turn - now)
end

function done(summary, latency)
    local errors = summary.errors
    io.write(string.format(
        '{"requests": %d, "seconds": %.1f, "p50_ms": %.1f, "p99_ms": %.1f, "max_ms": %.1f, "errors": %d}\n',
        summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
        latency.max / 1e3,
        errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end

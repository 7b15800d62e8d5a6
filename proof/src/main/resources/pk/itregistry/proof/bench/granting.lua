-- Lets software that nobody knows act for one firm, again and again.
-- Arguments: the firm's id, file of access tokens, how many were granted already, number of
-- threads, name of the run.
local threads = {}

function setup(thread)
  thread:set("number", #threads)
  threads[#threads + 1] = thread
end

function init(args)
  firm = args[1]
  token = io.lines(args[2])()
  used = tonumber(args[3])
  hands = tonumber(args[4])
  run = args[5]
  taken = 0
  statuses = {}
end

function request()
  local n = used + taken * hands + number
  taken = taken + 1
  return wrk.format(
    "POST",
    "/registry/v1/firms/" .. firm .. "/authorities",
    {
      ["Authorization"] = "Bearer " .. token,
      ["Content-Type"] = "application/json",
      ["Idempotency-Key"] = run .. "-" .. n
    },
    ('{"granteeKind":"CLIENT","grantee":"warm-up-%d","permissions":["VIEW_RETURNS"]}'):format(n))
end

function response(status)
  statuses[status] = (statuses[status] or 0) + 1
end

function done(summary, latency)
  local all, most = {}, 0
  for _, thread in ipairs(threads) do
    for status, count in pairs(thread:get("statuses")) do
      all[status] = (all[status] or 0) + count
    end
    most = math.max(most, thread:get("taken"))
  end
  local told = {}
  for status, count in pairs(all) do
    told[#told + 1] = ('"%d":%d'):format(status, count)
  end
  local errors = summary.errors
  print(('wrk-said {"statuses":{%s},"broken":%d,"taken":%d,"micros":%d,"p50":%d,"p99":%d}'):format(
    table.concat(told, ","), errors.connect + errors.read + errors.write + errors.timeout,
    most * #threads, summary.duration, latency:percentile(50), latency:percentile(99)))
end

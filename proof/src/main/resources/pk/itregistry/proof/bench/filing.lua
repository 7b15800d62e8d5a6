-- Files single-line returns, each for a firm and a month that nobody has filed for.
-- Arguments: file of firm ids, file of access tokens, how many firm-months are used up already,
-- number of threads, first year, name of the run.
local threads = {}

function setup(thread)
  thread:set("number", #threads)
  threads[#threads + 1] = thread
end

local function lines_of(file)
  local read = {}
  for line in io.lines(file) do
    read[#read + 1] = line
  end
  return read
end

function init(args)
  firms = lines_of(args[1])
  tokens = lines_of(args[2])
  used = tonumber(args[3])
  hands = tonumber(args[4])
  year = tonumber(args[5])
  run = args[6]
  taken = 0
  statuses = {}
end

local form = [[{"period":"%04d-%02d","nil":false,"lines":[{"kind":"INVOICE",]]
  .. [["buyer":{"name":"Acme Components Inc.","country":"US"},"contractRef":"MSA-%04d-04",]]
  .. [["invoiceNumber":"INV-%06d","invoiceDate":"%04d-%02d-%02d",]]
  .. [["serviceCategory":"SOFTWARE_DEVELOPMENT","purposeCode":"9184","engagementType":"PROJECT",]]
  .. [["currency":"USD","amount":"%d.%02d"}],]]
  .. [["declaration":{"accepted":true,"declarantName":"Ayesha Khan"}}]]

function request()
  local n = used + taken * hands + number
  taken = taken + 1
  local months = math.floor(n / #firms)
  local y, m = year + math.floor(months / 12), months % 12 + 1
  local headers = {
    ["Authorization"] = "Bearer " .. tokens[n % #tokens + 1],
    ["Content-Type"] = "application/json",
    ["Idempotency-Key"] = run .. "-" .. n
  }
  local body =
    form:format(y, m, y, n % 1000000, y, m, n % 28 + 1, 1000 + n % 90000, n % 100)
  return wrk.format(
    "POST", "/exports/v1/firms/" .. firms[n % #firms + 1] .. "/returns", headers, body)
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
